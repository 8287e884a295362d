import { evaluateRule } from '../definitions/evaluate-rule.ts';
import type { LeadHistory } from '../definitions/lead-history.ts';
import type { RoutingPlan, RoutingTarget } from './routing-plan.ts';
import type { PassedOver, Routing } from './routing-reason.ts';

/** Somebody who may get work, as of the moment of routing. */
export interface RoutingPerson {
  id: string;
  name: string;
  teamIds: readonly string[];
  /** Work of this department that they have open. */
  openWork: number;
  /** How much of it they can have; null for no limit. */
  openLimit: number | null;
  /** When they last got something at this place; null for never. */
  lastGivenAt: Date | null;
  isAway: boolean;
}

export interface RoutingQuestion {
  /** The lead and its account; of an account without lead, its own events. */
  history: LeadHistory;
  at: Date;
  /** Who owns the receiving department's work on the account. */
  ownerId: string | null;
  /** The receiving department's people who are still here. */
  people: readonly RoutingPerson[];
  /** People who had their chance with this work already. */
  skippedIds?: readonly string[];
}

/** Who gets a piece of work and why; null where it is left to the whole department. Asks nothing but what it is given. */
export function routeWork(plan: RoutingPlan, question: RoutingQuestion): Routing | null {
  const { people, ownerId, history, at, skippedIds = [] } = question;
  const passedOver: PassedOver[] = [];
  const isFree = (person: RoutingPerson) => {
    const why = whyNot(person, skippedIds);
    if (why && !passedOver.some(({ userId }) => userId === person.id))
      passedOver.push({ userId: person.id, userName: person.name, why });
    return !why;
  };
  const answer = (
    person: RoutingPerson,
    more: Pick<Routing, 'because' | 'ruleId' | 'ruleName' | 'method'>,
  ): Routing => ({
    ...more,
    userId: person.id,
    userName: person.name,
    openWork: person.openWork,
    passedOver,
  });
  const owner = plan.keepsOwner ? people.find(({ id }) => id === ownerId) : undefined;
  if (owner && isFree(owner)) return answer(owner, { because: 'owner' });
  for (const { id, name, when, target } of plan.rules) {
    if (when && !evaluateRule(when, history, at).passed) continue;
    const chosen = choose(
      target,
      people.filter((person) => isIn(target, person) && isFree(person)),
    );
    if (chosen) return answer(chosen, { because: 'rule', ruleId: id, ruleName: name, method: target.method });
  }
  const { fallback } = plan;
  const rest = fallback ? people.filter((person) => isIn(fallback, person) && isFree(person)) : [];
  const last = fallback && choose(fallback, rest);
  return last ? answer(last, { because: 'fallback', method: fallback.method }) : null;
}

function whyNot({ id, isAway, openLimit, openWork }: RoutingPerson, skippedIds: readonly string[]) {
  if (skippedIds.includes(id)) return 'had-it';
  if (isAway) return 'away';
  return openLimit !== null && openWork >= openLimit ? 'full' : null;
}

const isIn = ({ teamId, userIds }: RoutingTarget, { id, teamIds }: RoutingPerson) =>
  userIds.includes(id) || (teamId !== null && teamIds.includes(teamId));

/** The best by the target's method; who waited longest settles a tie, and the id where nobody has had any. */
function choose({ method }: RoutingTarget, candidates: readonly RoutingPerson[]): RoutingPerson | null {
  const weight = ({ openWork, openLimit }: RoutingPerson) => {
    if (method === 'round-robin') return 0;
    // Without a limit there is always room; among those the least burdened goes first.
    return method === 'capacity' ? (openLimit ? openWork / openLimit : openWork / UNLIMITED) : openWork;
  };
  const waited = ({ lastGivenAt }: RoutingPerson) => lastGivenAt?.getTime() ?? 0;
  const order = (one: RoutingPerson, other: RoutingPerson) =>
    weight(one) - weight(other) || waited(one) - waited(other) || (one.id < other.id ? -1 : 1);
  return [...candidates].sort(order)[0] ?? null;
}

/** What somebody without a limit is taken to be able to hold. */
const UNLIMITED = 1000;
