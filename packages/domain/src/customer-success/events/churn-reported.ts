import { z } from 'zod';
import { tellDay } from '../../days.ts';
import { tellMoney } from '../../money.ts';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { factsOf } from '../../timeline/facts-of.ts';
import { insert } from '../../timeline/row-change.ts';
import { churnReasonWords } from '../churn-reasons.ts';

export const churnReported = defineEventKind({
  name: 'customer-success.churn-reported',
  department: 'customer-success',
  label: { ja: '解約報告', en: 'Churn reported' },
  icon: 'report',
  payload: z.object({
    reportId: z.string(),
    churnedOn: z.string(),
    reasonCode: z.string().nullish(),
    feedback: z.string().nullish(),
    refundMinor: z.number().int().nonnegative().nullish(),
    currency: z.string().nullish(),
    /** The company had left before and come back. */
    isReactivation: z.boolean().default(false),
    followsUpgrade: z.boolean().default(false),
    followsDowngrade: z.boolean().default(false),
  }),
  summary: {
    ja: ({ churnedOn, reasonCode }) =>
      `${tellDay(churnedOn, 'ja')} ${churnReasonWords(reasonCode)?.ja ?? '理由の記載なし'}`,
    en: ({ churnedOn, reasonCode }) =>
      `${tellDay(churnedOn, 'en')}: ${churnReasonWords(reasonCode)?.en ?? 'no reason given'}`,
  },
  facts: ({ feedback, refundMinor, currency, isReactivation }, telling) =>
    factsOf(
      telling,
      [{ ja: '顧客の声', en: 'In their words' }, feedback],
      [{ ja: '返金', en: 'Refund' }, refundMinor && currency ? tellMoney(refundMinor, currency, telling.locale) : null],
      [
        { ja: '再契約後の解約', en: 'Had come back before' },
        isReactivation ? { ja: 'はい', en: 'yes' }[telling.locale] : null,
      ],
    ),
  project: ({ accountId, importSource, payload }) => {
    const { reportId, isReactivation, followsUpgrade, followsDowngrade, ...fields } = payload;
    return [
      insert('churnReports', {
        ...fields,
        accountId,
        id: reportId,
        isReactivation: Number(isReactivation),
        followsUpgrade: Number(followsUpgrade),
        followsDowngrade: Number(followsDowngrade),
        importSource,
      }),
    ];
  },
});
