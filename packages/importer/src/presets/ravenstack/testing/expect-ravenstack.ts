import type { Table } from '../../../testing/tables.ts';

export interface RavenstackTables {
  accounts: Table;
  subscriptions: Table;
  usage: Table;
  tickets: Table;
  churnEvents: Table;
}

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
const isTrue = (text: string | undefined) => text === 'TRUE';
const sortable = (text = '') => text.split('-').reverse().join('-');

/** The truths of these rows, worked out from the cells alone. Money in dollars. */
export function expectRavenstack({ accounts, subscriptions, usage, tickets, churnEvents }: RavenstackTables) {
  const mrr = (rows: Table) => sum(rows.map((row) => Number(row.mrr_amount)));
  const churned = subscriptions.filter((row) => isTrue(row.churn_flag));
  const scores = tickets.flatMap((row) => (row.satisfaction_score ? [Number(row.satisfaction_score)] : []));
  const starts = new Map(subscriptions.map((row) => [row.subscription_id, row]));
  const placed = usage.filter((row) => starts.has(row.subscription_id));
  const withEvent = new Set(churnEvents.map((row) => row.account_id));
  return {
    mrrOfAll: mrr(subscriptions),
    churnedMrr: mrr(churned),
    mrr: mrr(subscriptions) - mrr(churned),
    subscriptions: subscriptions.length,
    churned: churned.length,
    upgrades: subscriptions.filter((row) => isTrue(row.upgrade_flag)).length,
    downgrades: subscriptions.filter((row) => isTrue(row.downgrade_flag)).length,
    reactivations: churnEvents.filter((row) => isTrue(row.is_reactivation)).length,
    scores: scores.length,
    meanScore: sum(scores) / scores.length,
    uses: sum(placed.map((row) => Number(row.usage_count))),
    usesOfNobody: usage.length - placed.length,
    usedBeforeStart: placed.filter(
      (row) => sortable(row.usage_date) < sortable(starts.get(row.subscription_id)?.start_date),
    ).length,
    sameUsageIds: placed.length - new Set(placed.map((row) => row.usage_id)).size,
    eventsWithoutFlag: accounts.filter((row) => withEvent.has(row.account_id) && !isTrue(row.churn_flag)).length,
    flagsWithoutEvent: accounts.filter((row) => !withEvent.has(row.account_id) && isTrue(row.churn_flag)).length,
  };
}
