import { z } from 'zod';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { factsOf } from '../../timeline/facts-of.ts';

export const checkInHeld = defineEventKind({
  name: 'customer-success.check-in-held',
  department: 'customer-success',
  label: { ja: '定例ミーティング', en: 'Check-in' },
  icon: 'messages',
  payload: z.object({ note: z.string().nullish(), nextStep: z.string().nullish() }),
  summary: {
    ja: ({ note }) => note || '定例ミーティングを実施',
    en: ({ note }) => note || 'Check-in held',
  },
  facts: ({ nextStep }, telling) => factsOf(telling, [{ ja: '次の一手', en: 'Next step' }, nextStep]),
});
