import { z } from 'zod';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { factsOf } from '../../timeline/facts-of.ts';
import { update } from '../../timeline/row-change.ts';
import { churnReasonWords } from '../churn-reasons.ts';

export const cancellationNoticeReceived = defineEventKind({
  name: 'customer-success.cancellation-notice-received',
  department: 'customer-success',
  label: { ja: '解約申出', en: 'Cancellation notice' },
  icon: 'mail-exclamation',
  payload: z.object({
    contractId: z.string(),
    /** The day the contract would end by this notice. */
    endsOn: z.string().nullish(),
    reasonCode: z.string().nullish(),
    note: z.string().nullish(),
  }),
  summary: {
    ja: ({ reasonCode }) => `解約の申し出${reasonCode ? `（${churnReasonWords(reasonCode)?.ja}）` : ''}`,
    en: ({ reasonCode }) => `Notice of cancellation${reasonCode ? `: ${churnReasonWords(reasonCode)?.en}` : ''}`,
  },
  facts: ({ endsOn, note }, telling) =>
    factsOf(telling, [{ ja: '終了予定日', en: 'Would end on' }, endsOn], [{ ja: 'メモ', en: 'Note' }, note]),
  project: ({ accountId, occurredAt, payload: { contractId } }) => [
    update('contracts', { accountId, id: contractId }, { cancellationNoticeAt: occurredAt }),
  ],
});
