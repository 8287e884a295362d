import { useQuery } from '@apollo/client/react';
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
  const answers = handover?.answers ?? [];
  if (answers.length === 0 && !handover?.note) return null;
  return (
    <section className={styles.section}>
      <h2>{t('customer-facts.handover')}</h2>
      {handover?.note ? <p>{handover.note}</p> : null}
      <dl className={styles.facts}>
        {answers.map(({ item, labelJa, labelEn, text }) => (
          <div key={item}>
            <dt>{locale === 'ja' ? labelJa : labelEn}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
