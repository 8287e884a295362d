import { z } from 'zod';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { factsOf } from '../../timeline/facts-of.ts';
import { update } from '../../timeline/row-change.ts';
import { disqualificationReasonCodes, disqualificationReasons } from '../disqualification-reasons.ts';

/** Worked and found not to be a lead: after contact, unlike a return. */
export const leadDisqualified = defineEventKind({
  name: 'marketing.lead-disqualified',
  department: 'by-actor',
  label: { ja: 'リード対象外', en: 'Lead disqualified' },
  icon: 'user-x',
  payload: z.object({
    leadId: z.string(),
    reasonCode: z.enum(disqualificationReasonCodes),
    note: z.string().nullish(),
  }),
  summary: {
    ja: ({ reasonCode }) => `対象外（${disqualificationReasons[reasonCode].ja}）`,
    en: ({ reasonCode }) => `Disqualified: ${disqualificationReasons[reasonCode].en}`,
  },
  facts: ({ note }, telling) => factsOf(telling, [{ ja: 'メモ', en: 'Note' }, note]),
  project: ({ accountId, payload: { leadId, reasonCode } }) => [
    update('leads', { accountId, id: leadId }, { state: 'disqualified', disqualifiedReason: reasonCode }),
  ],
});
