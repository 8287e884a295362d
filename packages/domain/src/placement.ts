import type { Department, Leg } from './departments.ts';

/** Who does the work of a leg that an organisation has switched off, the likeliest first. */
const standIns: Record<Leg, readonly Leg[]> = {
  marketing: ['inside-sales', 'field-sales', 'customer-success'],
  'inside-sales': ['field-sales', 'marketing', 'customer-success'],
  'field-sales': ['inside-sales', 'customer-success', 'marketing'],
  'customer-success': ['field-sales', 'inside-sales', 'marketing'],
};

/** Where inside sales stands: by itself, or within another department. */
export const placements = ['independent', 'field-sales', 'marketing'] as const;
export type Placement = (typeof placements)[number];

export interface OwnOrganisation {
  isOn: (leg: Leg) => boolean;
  /** Independent unless said otherwise. */
  placement?: Placement;
}

/** The leg that does the work of this one: itself while it is on. */
export function legThatRuns(leg: Leg, isOn: OwnOrganisation['isOn']): Leg {
  return isOn(leg) ? leg : (standIns[leg].find(isOn) ?? leg);
}

/**
 * The department that answers for a department's work: itself; for inside sales the one within which it stands; for a leg that is
 * off the one that runs it.
 */
export function departmentThatAnswers(
  of: Department,
  { isOn, placement = 'independent' }: OwnOrganisation,
): Department {
  const placed = of === 'inside-sales' && placement !== 'independent' ? placement : of;
  return placed === 'admin' ? placed : legThatRuns(placed, isOn);
}

/** The one department whose managers set up scoring (docs/decisions/0028): what is hot enough to call is judged by whoever calls. */
export function departmentOfScoring(organisation: OwnOrganisation): Leg {
  return departmentThatAnswers('inside-sales', organisation) as Leg;
}
