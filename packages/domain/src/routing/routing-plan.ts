import type { RuleGroup } from '../definitions/rule.ts';
import { isDepartment, type Leg } from '../departments.ts';
import type { Words } from '../words.ts';

/** Leads that nobody has passed yet; every other place is a joint. */
export const NEW_LEADS = 'new-leads';

/** Where work waits for somebody to be named: `new-leads`, or a joint as `inside-sales:field-sales`. */
export type RoutingPlace = typeof NEW_LEADS | `${Leg}:${Leg}`;

export const placeOfJoint = ({ from, to }: { from: Leg; to: Leg }): RoutingPlace => `${from}:${to}`;

/** Whose people take the work of a place; null where the text names no place. */
export function receiverOf(place: string): Leg | null {
  if (place === NEW_LEADS) return 'inside-sales';
  const [from = '', to = '', ...rest] = place.split(':');
  const isPlace = rest.length === 0 && from !== to && isDepartment(from) && isDepartment(to);
  return isPlace && to !== 'admin' && from !== 'admin' ? (to as Leg) : null;
}

export const routingMethods = ['round-robin', 'least-open-work', 'capacity'] as const;
export type RoutingMethod = (typeof routingMethods)[number];

export const routingMethodWords: Record<RoutingMethod, Words> = {
  'round-robin': { ja: '順番に', en: 'In turn' },
  'least-open-work': { ja: '対応中が少ない人へ', en: 'Whoever has least open work' },
  capacity: { ja: '余力のある人へ', en: 'Whoever has most room' },
};

/** Who may get it: the people of a team, or these people. */
export interface RoutingTarget {
  teamId: string | null;
  userIds: readonly string[];
  method: RoutingMethod;
}

export interface RoutingRule {
  id: string;
  name: string;
  /** Over the facts of definitions; null fits everything. */
  when: RuleGroup | null;
  target: RoutingTarget;
}

/** Who gets what at one place. The first rule that fits and has somebody free decides. */
export interface RoutingPlan {
  place: RoutingPlace;
  /** Whoever owns the receiving department's work on the account goes before all rules. */
  keepsOwner: boolean;
  rules: readonly RoutingRule[];
  /** Where no rule found anybody; null leaves it to the whole department. */
  fallback: RoutingTarget | null;
  /** Business hours after a missed deadline until it goes to the next person, or expires. */
  rerouteAfterHours: number;
}

const hoursOfADay = 9;

/** What holds at a place until somebody has said otherwise: the owner goes on, else the whole department is asked. */
export function usualPlan(place: RoutingPlace): RoutingPlan {
  return { place, keepsOwner: true, rules: [], fallback: null, rerouteAfterHours: hoursOfADay };
}
