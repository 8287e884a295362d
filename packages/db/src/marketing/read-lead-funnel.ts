import { sql } from 'drizzle-orm';
import type { Reader } from '../client.ts';
import { type DayPeriod, isWithin } from '../days-in-zone.ts';
import { handoffs, leads, opportunities } from '../tables/index.ts';

/** How far the leads of one period have come until now: one cohort, so every stage is a part of the one before. */
export interface LeadFunnel {
  entered: number;
  offered: number;
  accepted: number;
  deals: number;
  won: number;
}

/** Follows the leads that entered in the period. A deal without a pass before it counts as accepted, too. */
export async function readLeadFunnel(db: Reader, period: DayPeriod): Promise<LeadFunnel> {
  const passed = sql`from ${handoffs} where ${handoffs.accountId} = ${leads.accountId}
    and ${handoffs.leadId} = ${leads.id} and ${handoffs.fromDepartment} = 'marketing'`;
  const [row] = await db.execute<Record<keyof LeadFunnel, number>>(sql`
    select count(*)::int as entered,
      count(*) filter (where is_offered or is_accepted or is_deal or is_won)::int as offered,
      count(*) filter (where is_accepted or is_deal or is_won)::int as accepted,
      count(*) filter (where is_deal or is_won)::int as deals,
      count(*) filter (where is_won)::int as won
    from (
      select ${leads.wonAt} is not null as is_won,
        exists (select ${passed}) as is_offered,
        exists (select ${passed} and ${handoffs.state} = 'accepted') as is_accepted,
        exists (select from ${opportunities} where ${opportunities.accountId} = ${leads.accountId}
          and ${opportunities.leadId} = ${leads.id}) as is_deal
      from ${leads} where ${isWithin(leads.enteredAt, period, leads.enteredPrecision)}
    ) cohort`);
  return row ?? { entered: 0, offered: 0, accepted: 0, deals: 0, won: 0 };
}
