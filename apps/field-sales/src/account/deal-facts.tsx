import { useQuery } from '@apollo/client/react';
import { TermLabel } from '@tasuki/account-timeline/term-label';
import { useLocale, useTexts } from '@tasuki/i18n';
import styles from './account.module.css';
import { NEXT_DEAL_STEP } from './account-queries.ts';
import { fieldAccountTexts } from './account-texts.ts';

/** What field sales adds to the common facts: the deals in figures. */
export function DealFacts({ accountId }: { accountId: string }) {
  const t = useTexts(fieldAccountTexts);
  const { locale } = useLocale();
  const { data } = useQuery(NEXT_DEAL_STEP, { variables: { accountId, locale: locale === 'ja' ? 'JA' : 'EN' } });
  if (!data?.account) return null;
  const deals = data.opportunities.edges.map(({ node }) => node);
  if (deals.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>
        <TermLabel label={t('fs-account.deals')} definition="opportunity" />
      </h2>
      <dl className={styles.list}>
        {(['open', 'won', 'lost'] as const).map((state) => {
          const count = deals.filter((deal) => deal.state === state).length;
          return count === 0 ? null : (
            <div key={state}>
              <dt>
                <TermLabel label={t(`fs-account.${state}`)} figure={`account-${state}`} />
              </dt>
              <dd>{t('fs-account.count', { count })}</dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
