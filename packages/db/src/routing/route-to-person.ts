import type { NewEvent } from '@tasuki/domain';
import { dayIn } from '@tasuki/domain/days';
import type { HistoryEvent } from '@tasuki/domain/definitions/lead-history';
import { routeWork } from '@tasuki/domain/routing/route-work';
import { type RoutingPlace, receiverOf } from '@tasuki/domain/routing/routing-plan';
import type { Routing } from '@tasuki/domain/routing/routing-reason';
import { aliasSetOf } from '../accounts/alias-set.ts';
import { findOwnership } from '../accounts/find-ownership.ts';
import type { Transaction } from '../client.ts';
import { readRoutingPeople } from './read-routing-people.ts';
import { readRuleHistory } from './read-rule-history.ts';
import { lockRoutingPlan } from './routing-plans.ts';

export interface WorkToRoute {
  place: RoutingPlace;
  /** The account as it is read now; one that is only being made has events but no rows. */
  accountId: string;
  leadId: string | null;
  contactId: string | null;
  now: Date;
  timeZone: string;
  /** What is about to be appended and rules may ask for. */
  pending?: readonly NewEvent[];
  skippedIds?: readonly string[];
}

/** Names the person whom the rules in force give a piece of work to; null leaves it to the whole department. */
export async function routeToPerson(tx: Transaction, work: WorkToRoute): Promise<Routing | null> {
  const { place, accountId, now, timeZone, pending = [], skippedIds } = work;
  const department = receiverOf(place);
  if (!department) return null;
  const ownerId = (await findOwnership(tx, accountId, department))?.userId ?? null;
  const plan = await lockRoutingPlan(tx, place);
  if (plan.rules.length === 0 && !plan.fallback && !(plan.keepsOwner && ownerId)) return null;
  const people = await readRoutingPeople(tx, place, dayIn(timeZone, now));
  const accountIds = await aliasSetOf(tx, accountId);
  const { leadId, contactId } = work;
  const known = await readRuleHistory(tx, plan, { accountIds, leadId, contactId, at: now });
  const events = [...known, ...pending.map(toHistoryEvent)];
  const history = { leadId: leadId ?? '', contactId, events };
  return routeWork(plan, { history, at: now, ownerId, people, skippedIds });
}

function toHistoryEvent({ contactId = null, ...event }: NewEvent, at: number): HistoryEvent {
  const { kind, occurredAt, timePrecision } = event;
  // Later than every id that there is: what is about to happen comes last.
  const id = `ffffffff-ffff-ffff-ffff-${String(at).padStart(12, '0')}`;
  const payload = event.payload as Record<string, unknown>;
  return { id, kind, occurredAt, contactId, payload, isUndated: timePrecision === 'unknown' };
}
