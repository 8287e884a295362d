import { leavesOf } from '@tasuki/domain/definitions/rule';
import type { RoutingPlan } from '@tasuki/domain/routing/routing-plan';
import type { Reader } from '../client.ts';
import { type FactEvent, readFactEvents } from '../definitions/read-fact-events.ts';

interface RuleHistoryAsk {
  accountIds: readonly string[];
  leadId: string | null;
  contactId: string | null;
  at: Date;
}

/** What a plan's rules ask of accounts for work at one moment, for one lead or none; of what counts alike only the newest. */
export async function readRuleHistory(
  db: Reader,
  { rules }: Pick<RoutingPlan, 'rules'>,
  { accountIds, leadId, contactId, at }: RuleHistoryAsk,
): Promise<FactEvent[]> {
  const leaves = rules.flatMap(({ when }) => (when ? leavesOf(when) : []));
  return leaves.length > 0 ? readFactEvents(db, accountIds, { leaves, leads: [{ leadId, contactId }], at }) : [];
}
