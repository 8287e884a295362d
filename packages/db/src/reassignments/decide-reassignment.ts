import { type Leg, legs } from '@tasuki/domain';
import { type Reassigned, reassignWork } from '@tasuki/domain/accounts/reassign-work';
import type { Acting } from '@tasuki/domain/acting';
import { dayIn } from '@tasuki/domain/days';
import { NEW_LEADS, type RoutingPlace } from '@tasuki/domain/routing/routing-plan';
import { createShareOut, type Department } from '@tasuki/domain/routing/share-out';
import type { Reader } from '../client.ts';
import { readRoutingPeople } from '../routing/read-routing-people.ts';
import { readRuleHistory } from '../routing/read-rule-history.ts';
import { readRoutingPlan } from '../routing/routing-plans.ts';
import { readOpenItems } from './read-open-items.ts';

interface Person {
  id: string;
  name: string;
}

export interface WantedReassignment extends Acting {
  reassignmentId: string;
  from: Person;
  /** Null lets the routing rules find receivers. */
  to: Person | null;
  timeZone: string;
}

/** Where a department's new work usually comes in: its rules share out a leaver's, too. */
const placeOf: Record<Leg, RoutingPlace> = {
  marketing: 'inside-sales:marketing',
  'inside-sales': NEW_LEADS,
  'field-sales': 'inside-sales:field-sales',
  'customer-success': 'field-sales:customer-success',
};

/** Decides who gets all that a person has; nothing is written. Whoever writes it locks the accounts before. */
export async function decideReassignment(db: Reader, wanted: WantedReassignment): Promise<Reassigned> {
  const items = await readOpenItems(db, wanted.from.id);
  const { to } = wanted;
  if (to) return reassignWork(items, { ...wanted, receiverOf: () => to });
  const today = dayIn(wanted.timeZone, wanted.at);
  const departments = new Map<Leg, Department>();
  for (const leg of legs) {
    if (!items.some(({ department }) => department === leg)) continue;
    const [plan, people] = [await readRoutingPlan(db, placeOf[leg]), await readRoutingPeople(db, placeOf[leg], today)];
    departments.set(leg, { plan, people });
  }
  const rules = [...departments.values()].flatMap(({ plan }) => plan.rules);
  const accountIds = [...new Set(items.map(({ accountId }) => accountId))];
  const told = await readRuleHistory(db, { rules }, { accountIds, leadId: null, contactId: null, at: wanted.at });
  const events = Map.groupBy(told, ({ accountId }) => accountId);
  const shareOut = createShareOut(departments, { at: wanted.at, notTo: wanted.from.id });
  const receiverOf = (id: string, department: Leg) => shareOut(id, department, events.get(id));
  return reassignWork(items, { ...wanted, receiverOf });
}
