import type { Leg } from '@tasuki/domain';
import type { OwnedItemKind } from '@tasuki/domain/accounts/owned-items';
import type { OpenItem } from '@tasuki/domain/accounts/reassign-work';
import { type SQL, sql } from 'drizzle-orm';
import type { Reader } from '../client.ts';
import { handoffs, leads, meetings, onboardingPlans, opportunities, ownerships, tasks } from '../tables/index.ts';

/** Everything that a person has open, whose work it is, and where. */
export async function readOpenItems(db: Reader, userId: string): Promise<OpenItem[]> {
  const rows = await db.execute<{ account_id: string; kind: OwnedItemKind; id: string; department: Leg }>(sql`
    select account_id, kind, id, department from (${openItems(userId)}) items order by account_id, kind, id`);
  return rows.map(({ account_id: accountId, kind, id, department }) => ({ accountId, kind, id, department }));
}

export interface OpenCount {
  kind: OwnedItemKind;
  count: number;
}

/** How much of each kind a person has open, and on how many accounts. */
export async function countOpenItems(db: Reader, userId: string): Promise<{ kinds: OpenCount[]; accounts: number }> {
  const rows = await db.execute<{ kind: OwnedItemKind | null; count: number; accounts: number }>(sql`
    select kind, count(*)::int as count, count(distinct account_id)::int as accounts
    from (${openItems(userId)}) items group by grouping sets ((kind), ())`);
  return {
    kinds: rows.flatMap(({ kind, count }) => (kind ? [{ kind, count }] : [])),
    accounts: rows.find(({ kind }) => kind === null)?.accounts ?? 0,
  };
}

/** An ownership's id is its kind of work; upsell is customer success's where no rule says otherwise. */
function openItems(userId: string): SQL {
  return sql`
    select ${ownerships.accountId} as account_id, 'ownership' as kind, ${ownerships.work} as id,
      case ${ownerships.work} when 'upsell' then 'customer-success' else ${ownerships.work} end as department
    from ${ownerships} where ${ownerships.userId} = ${userId}
    union all
    select ${leads.accountId}, 'lead', ${leads.id}::text, 'inside-sales'
    from ${leads} where ${leads.insideSalesUserId} = ${userId} and ${leads.state} in ('open', 'offered', 'working')
    union all
    select ${opportunities.accountId}, 'opportunity', ${opportunities.id}::text, 'field-sales'
    from ${opportunities} where ${opportunities.ownerId} = ${userId} and ${opportunities.state} = 'open'
    union all
    select ${tasks.accountId}, 'task', ${tasks.id}::text, case ${tasks.department} when 'admin' then 'marketing' else ${tasks.department} end
    from ${tasks} where ${tasks.assigneeId} = ${userId} and ${tasks.state} = 'open'
    union all
    select ${handoffs.accountId}, 'handoff', ${handoffs.id}::text, ${handoffs.toDepartment}
    from ${handoffs} where ${handoffs.assigneeId} = ${userId} and ${handoffs.state} = 'offered'
    union all
    select ${onboardingPlans.accountId}, 'onboarding-plan', ${onboardingPlans.id}::text, 'customer-success'
    from ${onboardingPlans} where ${onboardingPlans.ownerId} = ${userId} and ${onboardingPlans.state} = 'open'
    union all
    select ${meetings.accountId}, 'meeting', ${meetings.id}::text, 'field-sales'
    from ${meetings} where ${meetings.ownerId} = ${userId} and ${meetings.state} = 'booked'`;
}
