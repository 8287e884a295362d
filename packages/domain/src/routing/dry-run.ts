import type { LeadHistory } from '../definitions/lead-history.ts';
import { type RoutingPerson, routeWork } from './route-work.ts';
import type { RoutingPlan } from './routing-plan.ts';
import type { Routing } from './routing-reason.ts';

/** A piece of work that came in and was given to somebody, or to nobody. */
export interface PastWork {
  id: string;
  history: LeadHistory;
  at: Date;
  /** Until when it was open; null while it is. */
  doneAt: Date | null;
  ownerId: string | null;
  givenTo: string | null;
}

export interface DryRun {
  /** In the order of the given work. */
  answers: readonly { id: string; routing: Routing | null }[];
  /** Pieces by person, of those that had any before or would have any now. */
  loads: readonly { userId: string; userName: string; before: number; after: number }[];
  /** Given to nobody, before and by the plan. */
  unassigned: { before: number; after: number };
}

/**
 * What a plan would have done with work that came in, oldest first. Everybody begins with empty hands: how much each had open
 * is counted from the run's own work, until it was done. Who is away today counts as here: they were not away then.
 */
export function dryRun(plan: RoutingPlan, past: readonly PastWork[], people: readonly RoutingPerson[]): DryRun {
  const given = new Map<string, PastWork[]>();
  const answers = past
    .toSorted((one, other) => one.at.getTime() - other.at.getTime())
    .map((work) => {
      const asOf = people.map((person): RoutingPerson => {
        const own = given.get(person.id) ?? [];
        const open = own.filter(({ doneAt }) => doneAt === null || doneAt > work.at);
        return { ...person, isAway: false, openWork: open.length, lastGivenAt: own.at(-1)?.at ?? null };
      });
      const { history, at, ownerId } = work;
      const routing = routeWork(plan, { history, at, ownerId, people: asOf });
      if (routing) given.set(routing.userId, [...(given.get(routing.userId) ?? []), work]);
      return { id: work.id, routing };
    });
  const byId = new Map(answers.map((answer) => [answer.id, answer]));
  const loads = people.map(({ id, name }) => ({
    userId: id,
    userName: name,
    before: past.filter(({ givenTo }) => givenTo === id).length,
    after: given.get(id)?.length ?? 0,
  }));
  return {
    answers: past.map(({ id }) => byId.get(id) ?? { id, routing: null }),
    loads: loads.filter(({ before, after }) => before + after > 0),
    unassigned: {
      before: past.filter(({ givenTo }) => givenTo === null).length,
      after: answers.filter(({ routing }) => routing === null).length,
    },
  };
}
