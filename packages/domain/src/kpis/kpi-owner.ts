import type { Department, Leg } from '../departments.ts';

/** Who does the work of a leg that an organisation has switched off, the likeliest first. */
const standIns: Record<Leg, readonly Leg[]> = {
  marketing: ['inside-sales', 'field-sales', 'customer-success'],
  'inside-sales': ['field-sales', 'marketing', 'customer-success'],
  'field-sales': ['inside-sales', 'customer-success', 'marketing'],
  'customer-success': ['field-sales', 'inside-sales', 'marketing'],
};

/** The department whose lever a KPI is: the one that it was made for, or where that leg is off, the one that runs it. */
export function kpiOwner(owner: Department, isOn: (leg: Leg) => boolean): Department {
  if (owner === 'admin' || isOn(owner)) return owner;
  return standIns[owner].find(isOn) ?? owner;
}
