import { type SQL, sql } from 'drizzle-orm';
import { accountAliases, mrrMovements } from '../tables/index.ts';
import { namedDimensions } from './kpi-question.ts';
import { type WindowsAsk, windowsSql } from './windows.ts';

/**
 * Accounts with their MRR at the start of each window and what became of it, worked out from balances at the end of
 * each day: a contract replaced on the day it ends is no loss. Once the balance has reached zero the customer is lost,
 * and what comes after is reactivation, which stays outside. Always: start + expansion − contraction − churn = net.
 */
export function customersSql(question: WindowsAsk): SQL {
  // In one currency a customer can be lost who stays in another.
  const isLost = namedDimensions(question).includes('currency')
    ? sql`end_minor <= 0`
    : sql`not bool_or(end_minor > 0) over (partition by until, account_id)`;
  return sql`
    with recursive merges as (${mergesSql}),
    windows as (${windowsSql(question)}),
    movement_days as (${movementDays(question)}),
    balances as (
      select *, sum(change) over (partition by until, account_id, currency order by effective_on) as balance
      from movement_days join windows on effective_on < until),
    losses as (
      select *, greatest(lost - replaced, 0) as net_lost, balance <= 0 and effective_on >= since as is_end,
        coalesce(bool_or(balance <= 0 and effective_on >= since) over before_today, false) as is_gone
      from balances
      window before_today as (
        partition by until, account_id, currency order by effective_on rows between unbounded preceding and 1 preceding)),
    sums as (
      select month, quarter, since, until, account_id, currency,
        coalesce(sum(change) filter (where effective_on < since), 0) as start_minor,
        sum(change) as end_minor,
        coalesce(bool_or(is_end), false) as was_lost,
        coalesce(sum(net_lost) filter (where effective_on >= since and not is_gone), 0) as lost_minor,
        coalesce(sum(net_lost) filter (where is_end and not is_gone), 0) as churn_minor,
        coalesce(sum(change + net_lost) filter (where effective_on >= since and not is_gone), 0) as expansion_minor
      from losses group by month, quarter, since, until, account_id, currency)
    select month, quarter, since, until, account_id, currency, start_minor, end_minor,
      case when was_lost then 0 else end_minor end as net_minor,
      greatest(start_minor - lost_minor, 0) as gross_minor,
      churn_minor, lost_minor - churn_minor as contraction_minor, expansion_minor,
      (${isLost})::int as is_lost
    from sums`;
}

/** An account may be merged into one that is merged later itself: the last of the row is the customer. */
export const mergesSql = sql`
  select alias_id, survivor_id, not exists (select from ${accountAliases} a where a.alias_id = m.survivor_id) as is_last
  from ${accountAliases} m
  union
  select m.alias_id, a.survivor_id, not exists (select from ${accountAliases} b where b.alias_id = a.survivor_id)
  from merges m join ${accountAliases} a on a.alias_id = m.survivor_id`;

/** What changed on a day for a customer; an account merged into another is its survivor. */
function movementDays({ filter }: WindowsAsk): SQL {
  const { amountMinor, kind } = mrrMovements;
  const imported = filter.importSource ? sql`and ${mrrMovements.importSource} = ${filter.importSource}` : sql``;
  return sql`
    select coalesce(merges.survivor_id, ${mrrMovements.accountId}) as account_id,
      ${mrrMovements.currency} as currency, ${mrrMovements.effectiveOn} as effective_on,
      sum(${amountMinor}) as change,
      coalesce(sum(-${amountMinor}) filter (where ${amountMinor} < 0), 0) as lost,
      coalesce(sum(${amountMinor}) filter (where ${kind} in ('new', 'reactivation')), 0) as replaced
    from ${mrrMovements} left join merges on merges.alias_id = ${mrrMovements.accountId} and merges.is_last
    where ${mrrMovements.effectiveOn} < (select max(until) from windows) ${imported}
    group by 1, 2, 3`;
}
