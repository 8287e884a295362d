import type { Department, Leg } from '../departments.ts';

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

interface OwnOrganisation {
  isOn: (leg: Leg) => boolean;
  /** Independent unless said otherwise. */
  placement?: Placement;
}

/**
 * The department whose lever a KPI is: the one that it was made for; the one within which inside sales stands; or where a leg
 * is off, the one that runs it.
 */
export function kpiOwner(owner: Department, { isOn, placement = 'independent' }: OwnOrganisation): Department {
  const placed = owner === 'inside-sales' && placement !== 'independent' ? placement : owner;
  if (placed === 'admin' || isOn(placed)) return placed;
  return standIns[placed].find(isOn) ?? placed;
}
