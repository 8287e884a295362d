import { z } from 'zod';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { update } from '../../timeline/row-change.ts';
import { callOutcomes, callOutcomeWords } from '../call-outcomes.ts';

/** A slip of the finger is corrected by a later event; the first one stays. */
export const callCorrected = defineEventKind({
  name: 'inside-sales.call-corrected',
  department: 'by-actor',
  label: { ja: '架電結果の訂正', en: 'Call corrected' },
  icon: 'phone-check',
  payload: z.object({ callId: z.string(), outcome: z.enum(callOutcomes), before: z.enum(callOutcomes) }),
  summary: {
    ja: ({ outcome, before }) => `架電結果を訂正: ${callOutcomeWords[before].ja} → ${callOutcomeWords[outcome].ja}`,
    en: ({ outcome, before }) => `Call corrected: ${callOutcomeWords[before].en} → ${callOutcomeWords[outcome].en}`,
  },
  project: ({ accountId, payload: { callId, outcome } }) => [update('calls', { accountId, id: callId }, { outcome })],
});
