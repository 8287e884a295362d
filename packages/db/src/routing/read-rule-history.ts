import type { HistoryEvent } from '@tasuki/domain/definitions/lead-history';
import { kindsOfRule } from '@tasuki/domain/definitions/qualify-lead';
import type { RoutingPlan } from '@tasuki/domain/routing/routing-plan';
import { and, inArray, isNull } from 'drizzle-orm';
import type { Reader } from '../client.ts';
import { timelineEvents } from '../tables/index.ts';

/** The events that a plan's rules ask of these accounts, by account; none where no rule asks for any. */
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
