import type { HistoryEvent } from '@tasuki/domain/definitions/lead-history';
import { kindsOfRule } from '@tasuki/domain/definitions/qualify-lead';
import { leavesOf } from '@tasuki/domain/definitions/rule';
import type { RoutingPlan } from '@tasuki/domain/routing/routing-plan';
import { and, inArray, isNull } from 'drizzle-orm';
import type { Reader } from '../client.ts';
import { readFactEvents } from '../definitions/read-fact-events.ts';
import { timelineEvents } from '../tables/index.ts';

/** All events that a plan's rules ask of these accounts, by account, for work of many moments; none where no rule asks for any. */
export async function readRuleHistory(
  db: Reader,
  { rules }: Pick<RoutingPlan, 'rules'>,
  accountIds: readonly string[],
): Promise<Map<string, HistoryEvent[]>> {
  const kinds = [...new Set(rules.flatMap(({ when }) => (when ? [...kindsOfRule(when)] : [])))];
  if (kinds.length === 0 || accountIds.length === 0) return new Map();
  const { accountId, id, kind, occurredAt, contactId, payload, redactedAt } = timelineEvents;
  const rows = await db
    .select({ accountId, id, kind, occurredAt, contactId, payload })
    .from(timelineEvents)
    .where(and(inArray(accountId, [...accountIds]), inArray(kind, kinds), isNull(redactedAt)));
  return Map.groupBy(rows, (row) => row.accountId);
}

/** The same for what is routed at one moment, for one contact or none: of touches that count alike only the newest. */
export async function readRuleHistoryAt(
  db: Reader,
  { rules }: Pick<RoutingPlan, 'rules'>,
  { accountIds, contactId, at }: { accountIds: readonly string[]; contactId: string | null; at: Date },
): Promise<Map<string, HistoryEvent[]>> {
  const leaves = rules.flatMap(({ when }) => (when ? leavesOf(when) : []));
  const events = await readFactEvents(db, accountIds, { leaves, contactIds: [contactId], at });
  return Map.groupBy(events, ({ accountId }) => accountId);
}
