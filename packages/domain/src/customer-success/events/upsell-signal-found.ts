import { z } from 'zod';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { factsOf } from '../../timeline/facts-of.ts';
import { upsellSignals, upsellSignalWords } from '../upsell-signals.ts';

/** A signal is not yet a pass: it says that somebody should talk to the customer. */
export const upsellSignalFound = defineEventKind({
  name: 'customer-success.upsell-signal-found',
  department: 'customer-success',
  label: { ja: 'アップセル機会発見', en: 'Upsell signal' },
  icon: 'bulb',
  payload: z.object({ signal: z.enum(upsellSignals), note: z.string().nullish() }),
  summary: {
    ja: ({ signal }) => upsellSignalWords[signal].ja,
    en: ({ signal }) => upsellSignalWords[signal].en,
  },
  facts: ({ note }, telling) => factsOf(telling, [{ ja: 'メモ', en: 'Note' }, note]),
});
