import { z } from 'zod';
import { routingFields, routingText } from '../../routing/routing-reason.ts';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { factsOf, momentText } from '../../timeline/facts-of.ts';
import { update } from '../../timeline/row-change.ts';
import { passFields, route } from '../pass.ts';

/** Nobody answered after the manager was told either: the next person by the routing rules gets it, with a new clock. */
export const handoffRerouted = defineEventKind({
  name: 'handoffs.rerouted',
  department: 'by-actor',
  label: { ja: '担当予定の変更', en: 'Rerouted' },
  icon: 'route',
  payload: passFields.extend({
    dueAt: z.iso.datetime(),
    routing: routingFields,
    beforeName: z.string().nullish(),
    /** Who had it before, the one who has just lost it among them. */
    hadBy: z.array(z.string()),
  }),
  summary: {
    ja: (pass) => `${route(pass, 'ja')} の引き継ぎを${pass.routing.userName}に変更`,
    en: (pass) => `Rerouted to ${pass.routing.userName}: ${route(pass, 'en')}`,
  },
  facts: ({ dueAt, routing, beforeName }, telling) =>
    factsOf(
      telling,
      [{ ja: '割り当て', en: 'Routing' }, routingText(routing, telling.locale)],
      [{ ja: 'これまで', en: 'Before' }, beforeName],
      [{ ja: '回答期限', en: 'Answer due' }, momentText(dueAt, telling)],
    ),
  project: ({ accountId, payload: { handoffId, dueAt, routing, hadBy } }) => [
    update(
      'handoffs',
      { accountId, id: handoffId },
      {
        ...{ assigneeId: routing.userId, routing, hadBy },
        ...{ dueAt: new Date(dueAt), escalatedAt: null, nextStepAt: null },
      },
    ),
  ],
});
