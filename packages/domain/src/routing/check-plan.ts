import type { Refusal } from '../decision.ts';
import { findRuleProblem } from '../definitions/check-rule.ts';
import { refuseLongName } from '../names.ts';
import { type RoutingPlan, type RoutingTarget, receiverOf, routingMethods } from './routing-plan.ts';

/** A list that nobody can keep in mind decides nothing that people understand. */
export const MOST_RULES = 30;
const MOST_PEOPLE = 200;
const LONGEST_HOURS = 900;

/** What is wrong with a plan that somebody wants to keep; null when nothing is. */
export function findPlanProblem(plan: RoutingPlan): Refusal | null {
  const { place, rules, fallback, rerouteAfterHours: hours } = plan;
  const no = (code: string, message: string, field: string): Refusal => ({ code, message, field });
  if (!receiverOf(place)) return no('PLACE_UNKNOWN', `Work is not given out at ${place}.`, 'place');
  if (rules.length > MOST_RULES) return no('ROUTING_RULES_TOO_MANY', `Keep at most ${MOST_RULES} rules.`, 'rules');
  if (!Number.isInteger(hours) || hours < 1 || hours > LONGEST_HOURS) {
    const message = `Give business hours from 1 to ${LONGEST_HOURS}.`;
    return no('HOURS_INVALID', message, 'rerouteAfterHours');
  }
  for (const [at, { name, when, target }] of rules.entries()) {
    const field = `rules[${at}]`;
    if (!name.trim()) return no('NAME_MISSING', `Rule ${at + 1} needs a name.`, `${field}.name`);
    const long = refuseLongName(name, `${field}.name`)?.refused;
    if (long) return long;
    const wrong = when ? findRuleProblem(when) : null;
    if (wrong) return { ...wrong, message: `${name}: ${wrong.message}`, field: `${field}.when` };
    const problem = targetProblem(target);
    if (problem) return no('ROUTING_TARGET_MISSING', `${name}: ${problem}`, `${field}.target`);
  }
  const problem = fallback && targetProblem(fallback);
  return problem ? no('ROUTING_TARGET_MISSING', problem, 'fallback') : null;
}

function targetProblem({ teamId, userIds, method }: RoutingTarget): string | null {
  if (!teamId && userIds.length === 0) return 'name a team or at least one person.';
  if (userIds.length > MOST_PEOPLE) return `name at most ${MOST_PEOPLE} people, or a team.`;
  return routingMethods.includes(method) ? null : 'say how one of them is chosen.';
}
