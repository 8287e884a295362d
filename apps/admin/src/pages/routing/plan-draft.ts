import type { RuleGroup } from '@tasuki/domain/definitions/rule';
import type { RoutingMethod, RoutingPlanInput } from '../../__generated__/operations.ts';
import type { Plan } from './routing-queries.ts';

export interface TargetDraft {
  teamId: string | null;
  userIds: readonly string[];
  method: RoutingMethod;
}

export interface RuleDraft {
  /** Of the screen alone, so that a moved rule keeps its focus. */
  key: string;
  /** Absent for a rule that is new. */
  id?: string;
  name: string;
  when: RuleGroup | null;
  target: TargetDraft;
}

/** A plan while it is edited. */
export interface PlanDraft {
  place: string;
  keepsOwner: boolean;
  rules: readonly RuleDraft[];
  fallback: TargetDraft | null;
  hours: string;
}

export const noTarget: TargetDraft = { teamId: null, userIds: [], method: 'ROUND_ROBIN' };

/** What a condition begins with: an empty one could not be kept. */
export const firstCondition: RuleGroup = {
  combinator: 'and',
  rules: [{ field: 'account.employees', operator: '>=', value: 100 }],
};

export function draftOf({ place, keepsOwner, rules, fallback, rerouteAfterHours }: Plan): PlanDraft {
  const target = ({ teamId, userIds, method }: TargetDraft): TargetDraft => ({ teamId, userIds, method });
  return {
    place,
    keepsOwner,
    rules: rules.map(({ id, name, when, target: own }) => ({
      ...{ key: id, id, name, when: when as RuleGroup | null },
      target: target(own),
    })),
    fallback: fallback && target(fallback),
    hours: String(rerouteAfterHours),
  };
}

export function inputOf({ place, keepsOwner, rules, fallback, hours }: PlanDraft): RoutingPlanInput {
  const target = ({ teamId, userIds, method }: TargetDraft) => ({ teamId, userIds: [...userIds], method });
  return {
    place,
    keepsOwner,
    rules: rules.map(({ id, name, when, target: own }) => ({ id, name, when, target: target(own) })),
    fallback: fallback && target(fallback),
    rerouteAfterHours: Math.trunc(Number(hours)) || 0,
  };
}

/** The rules with one moved by a step; at an end it stays. */
export function moved(rules: readonly RuleDraft[], at: number, step: -1 | 1): readonly RuleDraft[] {
  const [rule, other] = [rules[at], rules[at + step]];
  if (!rule || !other) return rules;
  return rules.with(at, other).with(at + step, rule);
}
