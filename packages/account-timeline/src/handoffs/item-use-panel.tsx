import { gql, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import type { Department } from '@tasuki/i18n';
import { defineTexts, useFormats, useLocale, useTexts } from '@tasuki/i18n';
import type { PassedItemUseQuery, PassedItemUseQueryVariables } from '../__generated__/operations.ts';
import type { Period } from '../panels/period.ts';
import styles from './handoffs.module.css';

const PASSED_ITEM_USE: TypedDocumentNode<PassedItemUseQuery, PassedItemUseQueryVariables> = gql`
  query PassedItemUse($from: Department!, $to: Department!, $period: PeriodInput!) {
    handoverItemUse(from: $from, to: $to, period: $period) {
      item
      labelJa
      labelEn
      accepted
      brought
      askedAgain
      askedUnanswered
      reAskRate
    }
  }
`;

const texts = defineTexts({
  're-ask.title': { ja: '顧客に再確認された項目（{department}）', en: 'Asked again by {department}' },
  're-ask.of': {
    ja: '再確認率 {rate}（{askedAgain, number} / {brought, number} 件）',
    en: '{rate} ({askedAgain, number} of {brought, number})',
  },
  're-ask.unanswered': { ja: '未記入で確認 {count, number} 件', en: 'empty and asked: {count, number}' },
});

/** Which items the receiver had to ask the customer for all the same: what to tell better next time. */
export function ItemUsePanel({ from, to, period }: { from: Department; to: Department; period: Period }) {
  const t = useTexts(texts);
  const { locale } = useLocale();
  const formats = useFormats();
  const { data } = useQuery(PASSED_ITEM_USE, { variables: { from, to, period } });
  const asked = (data?.handoverItemUse ?? []).filter((use) => use.askedAgain + use.askedUnanswered > 0);
  if (asked.length === 0) return null;
  return (
    <section className={styles.reAsked} aria-label={t('re-ask.title', { department: formats.departmentShort(to) })}>
      <b>{t('re-ask.title', { department: formats.departmentShort(to) })}</b>
      {asked.map(({ item, labelJa, labelEn, brought, askedAgain, askedUnanswered, reAskRate }) => (
        <span key={item}>
          {locale === 'ja' ? labelJa : labelEn}{' '}
          {reAskRate === null ? null : t('re-ask.of', { rate: formats.percent(reAskRate), askedAgain, brought })}{' '}
          {askedUnanswered > 0 ? t('re-ask.unanswered', { count: askedUnanswered }) : null}
        </span>
      ))}
    </section>
  );
}
