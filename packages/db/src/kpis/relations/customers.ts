import type { KpiColumn } from '@tasuki/domain';
import { type SQL, sql } from 'drizzle-orm';
import { accountAliases, mrrMovements, ownerships } from '../../tables/index.ts';
import { currency, team, user } from '../dimensions.ts';
import type { KpiQuestion } from '../kpi-question.ts';
import { day, type RelationSql, value } from '../relation.ts';

export const customerRelation: RelationSql<KpiColumn<'customers'>> = {
  from: (question) => sql`from (${customers(question)}) customers
    left join ${ownerships} on ${ownerships.accountId} = customers.account_id and ${ownerships.work} = 'customer-success'`,
  record: { type: 'account', accountId: sql`customers.account_id`, id: sql`customers.account_id` },
  isRepeated: true,
  columns: {
    // One row a customer and period: there is no day to place it by.
    period: day(sql`null::date`),
    startMinor: value(sql`customers.start_minor`),
    netMinor: value(sql`customers.net_minor`),
    grossMinor: value(sql`customers.gross_minor`),
    isLost: value(sql`customers.is_lost`),
    ownerId: value(ownerships.userId),
  },
  person: 'ownerId',
  dimensions: { team, user, currency: currency(sql`customers.currency`) },
  currency: sql`customers.currency`,
  // Free plans are customers outside the revenue rates.
  where: () => sql`customers.start_minor > 0`,
};

/**
 * Accounts with their MRR at the start and what is left of it, worked out from balances at the end of each
 * day: a contract replaced on the day it ends is no loss. Once the balance has reached zero the customer is
 * lost, and what comes after is reactivation, which stays outside.
 */
function customers(question: KpiQuestion): SQL {
  const from = sql`${question.period.from}::date`;
  // In one currency a customer can be lost who stays in another.
  const isLost = question.groupBy.includes('currency')
    ? sql`end_minor <= 0`
    : sql`not bool_or(end_minor > 0) over (partition by account_id)`;
  return sql`
    with recursive merges as (${merges}),
    movement_days as (${movementDays(question)}),
    balances as (
      select *, sum(change) over through_today as balance from movement_days
      window through_today as (partition by account_id, currency order by effective_on)),
    losses as (
      select *, coalesce(bool_or(balance <= 0 and effective_on >= ${from}) over before_today, false) as is_gone
      from balances
      window before_today as (
        partition by account_id, currency order by effective_on rows between unbounded preceding and 1 preceding)),
    sums as (
      select account_id, currency,
        coalesce(sum(change) filter (where effective_on < ${from}), 0) as start_minor,
        sum(change) as end_minor,
        coalesce(bool_or(balance <= 0 and effective_on >= ${from}), false) as was_lost,
        coalesce(sum(greatest(lost - replaced, 0)) filter (where effective_on >= ${from} and not is_gone), 0) as lost_minor
      from losses group by account_id, currency)
    select account_id, currency, start_minor, end_minor,
      case when was_lost then 0 else end_minor end as net_minor,
      greatest(start_minor - lost_minor, 0) as gross_minor,
      (${isLost})::int as is_lost
    from sums`;
}

/** An account may be merged into one that is merged later itself: the last of the row is the customer. */
const merges = sql`
  select alias_id, survivor_id, not exists (select from ${accountAliases} a where a.alias_id = m.survivor_id) as is_last
  from ${accountAliases} m
  union
  select m.alias_id, a.survivor_id, not exists (select from ${accountAliases} b where b.alias_id = a.survivor_id)
  from merges m join ${accountAliases} a on a.alias_id = m.survivor_id`;

/** What changed on a day for a customer; an account merged into another is its survivor. */
function movementDays({ period, filter }: KpiQuestion): SQL {
  const { amountMinor, kind } = mrrMovements;
  const imported = filter.importSource ? sql`and ${mrrMovements.importSource} = ${filter.importSource}` : sql``;
  return sql`
    select coalesce(merges.survivor_id, ${mrrMovements.accountId}) as account_id,
      ${mrrMovements.currency} as currency, ${mrrMovements.effectiveOn} as effective_on,
      sum(${amountMinor}) as change,
      coalesce(sum(-${amountMinor}) filter (where ${amountMinor} < 0), 0) as lost,
      coalesce(sum(${amountMinor}) filter (where ${kind} in ('new', 'reactivation')), 0) as replaced
    from ${mrrMovements} left join merges on merges.alias_id = ${mrrMovements.accountId} and merges.is_last
    where ${mrrMovements.effectiveOn} < ${period.to}::date ${imported}
    group by 1, 2, 3`;
}
