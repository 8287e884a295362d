import { useQuery } from '@apollo/client/react';
import { itemWords } from '@tasuki/domain/handoffs/handoff-items';
import { defineTexts, useLocale, useTexts } from '@tasuki/i18n';
import styles from '../customer/customer.module.css';
import { NEXT_CUSTOMER_STEP } from '../customer/customer-queries.ts';

const factsTexts = defineTexts({
  'customer-facts.handover': { ja: '引き継ぎ情報', en: 'From the handover' },
});

/** What customer success adds to the common facts: why the customer bought and what was promised. */
export function CustomerFacts({ accountId }: { accountId: string }) {
  const t = useTexts(factsTexts);
  const { locale } = useLocale();
  const { data } = useQuery(NEXT_CUSTOMER_STEP, { variables: { accountId } });
  const handover = data?.account?.handoffs.find(({ to, state }) => to === 'CUSTOMER_SUCCESS' && state === 'accepted');
  const items = Object.entries((handover?.items ?? {}) as Record<string, string>);
  if (items.length === 0 && !handover?.note) return null;
  return (
    <section className={styles.section}>
      <h2>{t('customer-facts.handover')}</h2>
      {handover?.note ? <p>{handover.note}</p> : null}
      <dl className={styles.facts}>
        {items.map(([key, value]) => (
          <div key={key}>
            <dt>{itemWords(key)[locale]}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
