import { z } from 'zod';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { factsOf } from '../../timeline/facts-of.ts';
import { remove, upsert } from '../../timeline/row-change.ts';
import { itemWords } from '../handoff-items.ts';
import { passFields, route } from '../pass.ts';

/** The receiver had to ask the customer again for something that the handover should have told; or takes that word back. */
export const handoffReAsked = defineEventKind({
  name: 'handoffs.re-asked',
  department: 'by-actor',
  label: { ja: '引き継ぎ情報の再確認', en: 'Had to ask again' },
  icon: 'message-question',
  payload: passFields.extend({
    item: z.string(),
    /** The item's words at that time, where an organisation made it up. */
    label: z.object({ ja: z.string(), en: z.string() }).nullish(),
    hadToAsk: z.boolean(),
  }),
  summary: {
    ja: ({ item, label, hadToAsk }) =>
      `「${(label ?? itemWords(item)).ja}」を${hadToAsk ? '顧客に再確認' : '再確認した記録を取り消し'}`,
    en: ({ item, label, hadToAsk }) =>
      `${hadToAsk ? 'Asked the customer again' : 'Took back “asked again”'}: ${(label ?? itemWords(item)).en}`,
  },
  facts: (payload, telling) => factsOf(telling, [{ ja: '引き継ぎ', en: 'Handoff' }, route(payload, telling.locale)]),
  project: ({ accountId, occurredAt, actorId, payload: { handoffId, item, hadToAsk } }) => [
    hadToAsk
      ? upsert('handoffReAsks', { accountId, handoffId, item }, { askedAt: occurredAt, askedBy: actorId })
      : remove('handoffReAsks', { accountId, handoffId, item }),
  ],
});
