import type { KeptRoutingPlan } from '@tasuki/db';
import { toGlobalId } from '@tasuki/domain';
import type { RuleGroup } from '@tasuki/domain/definitions/rule';
import {
  type RoutingPlan as Plan,
  type RoutingPlace,
  receiverOf,
  type RoutingTarget as Target,
} from '@tasuki/domain/routing/routing-plan';
import { v7 as uuidv7 } from 'uuid';
import { readId, readOptionalId } from '../records/read-id.ts';
import type { RoutingPlan, RoutingPlanInput, RoutingTarget, RoutingTargetInput } from './routing-plan.type.ts';

/** A plan as it came in; what its rules are worth is the domain's to say. */
export function readPlan({ place, keepsOwner, rules, fallback, rerouteAfterHours }: RoutingPlanInput): Plan {
  return {
    place: place as RoutingPlace,
    keepsOwner,
    rules: rules.map((rule) => ({
      id: rule.id ?? uuidv7(),
      name: rule.name.trim(),
      when: (rule.when as RuleGroup | null | undefined) ?? null,
      target: readTarget(rule.target),
    })),
    fallback: fallback ? readTarget(fallback) : null,
    rerouteAfterHours,
  };
}

function readTarget({ teamId, userIds, method }: RoutingTargetInput): Target {
  return {
    teamId: readOptionalId(teamId, 'team', 'teamId')?.id ?? null,
    userIds: (userIds ?? []).map((id) => readId(id, 'user', 'userIds').id),
    method,
  };
}

export function presentPlan(plan: KeptRoutingPlan): RoutingPlan {
  const [from] = plan.place.split(':');
  return {
    ...plan,
    from: plan.place.includes(':') ? (from as RoutingPlan['from']) : null,
    to: receiverOf(plan.place) ?? 'inside-sales',
    rules: plan.rules.map((rule) => ({ ...rule, target: presentTarget(rule.target) })),
    fallback: plan.fallback && presentTarget(plan.fallback),
  };
}

function presentTarget({ teamId, userIds, method }: Target): RoutingTarget {
  return {
    teamId: teamId && toGlobalId({ type: 'team', accountId: null, id: teamId }),
    userIds: userIds.map((id) => toGlobalId({ type: 'user', accountId: null, id })),
    method,
  };
}
