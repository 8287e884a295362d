import { z } from 'zod';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { factsOf, momentText } from '../../timeline/facts-of.ts';
import { update } from '../../timeline/row-change.ts';
import { passFields, route } from '../pass.ts';

/** Nobody answered in time: the receiver's manager and the sender hear of it. Written by the system. */
export const handoffEscalated = defineEventKind({
  name: 'handoffs.escalated',
  department: 'by-actor',
  label: { ja: '回答期限超過', en: 'Answer overdue' },
  icon: 'alert-triangle',
  payload: passFields.extend({
    dueAt: z.iso.datetime(),
    /** When it goes on to somebody else, or expires. */
    nextStepAt: z.iso.datetime(),
    assigneeName: z.string().nullish(),
  }),
  summary: {
    ja: (pass) => `${route(pass, 'ja')} の引き継ぎに期限までの回答なし。マネージャーに通知`,
    en: (pass) => `No answer in time: ${route(pass, 'en')}. The manager was told`,
  },
  facts: ({ dueAt, nextStepAt, assigneeName }, telling) =>
    factsOf(
      telling,
      [{ ja: '回答期限', en: 'Answer due' }, momentText(dueAt, telling)],
      [{ ja: '担当予定', en: 'Meant for' }, assigneeName],
      [{ ja: '次の担当へ回す時刻', en: 'Goes on at' }, momentText(nextStepAt, telling)],
    ),
  project: ({ accountId, occurredAt, payload: { handoffId, nextStepAt } }) => [
    update('handoffs', { accountId, id: handoffId }, { escalatedAt: occurredAt, nextStepAt: new Date(nextStepAt) }),
  ],
});
