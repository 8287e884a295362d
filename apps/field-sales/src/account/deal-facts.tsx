import { useQuery } from '@apollo/client/react';
import { useFormats, useLocale, useTexts } from '@tasuki/i18n';
import { StatusChip } from '@tasuki/ui';
import styles from './account.module.css';
import { NEXT_DEAL_STEP } from './account-queries.ts';
import { fieldAccountTexts } from './account-texts.ts';

const ROLES = ['decider', 'champion', 'influencer', 'user'] as const;

/** What field sales adds to the common facts: the deals in figures, and who decides. */
export function DealFacts({ accountId }: { accountId: string }) {
  const t = useTexts(fieldAccountTexts);
  const { locale } = useLocale();
  const formats = useFormats();
  const { data } = useQuery(NEXT_DEAL_STEP, { variables: { accountId, locale: locale === 'ja' ? 'JA' : 'EN' } });
  if (!data?.account) return null;
  const deals = data.opportunities.edges.map(({ node }) => node);
  const people = ROLES.flatMap((role) =>
    (data.account?.contacts ?? [])
      .filter(({ stakeholderRole }) => stakeholderRole === role)
      .map((person) => ({ role, person })),
  );
  return (
    <>
      {deals.length > 0 ? (
        <section className={styles.section}>
          <h2>{t('fs-account.deals')}</h2>
          <dl className={styles.list}>
            {(['open', 'won', 'lost'] as const).map((state) => {
              const count = deals.filter((deal) => deal.state === state).length;
              return count === 0 ? null : (
                <div key={state}>
                  <dt>{t(`fs-account.${state}`)}</dt>
                  <dd>{t('fs-account.count', { count })}</dd>
                </div>
              );
            })}
          </dl>
        </section>
      ) : null}
      {people.length > 0 ? (
        <section className={styles.section}>
          <h2>{t('fs-account.contacts')}</h2>
          <ul className={styles.people}>
            {people.map(({ role, person }) => (
              <li key={person.id}>
                <StatusChip tone="quiet">{t(`fs-account.role.${role}`)}</StatusChip> {formats.person(person)}{' '}
                <span>{person.title}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
