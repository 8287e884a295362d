import { type SQL, sql } from 'drizzle-orm';
import type { Reader } from '../client.ts';
import { type DayPeriod, isWithin } from '../days-in-zone.ts';
import { contracts, handoffs, leads, onboardingPlans, opportunities, timelineEvents } from '../tables/index.ts';

/** The stages of the relay in running order. */
export const relayStages = ['lead', 'mql', 'sal', 'sql', 'deal', 'won', 'onboarded', 'renewed'] as const;
export type RelayStage = (typeof relayStages)[number];

export interface RelayStageFigures {
  stage: RelayStage;
  /** Leads that came to this stage through every stage before it. */
  strict: number;
  /** Leads that came to this stage, whichever way. */
  anyOrder: number;
  /** Of those who came through the stage before as well, the median wait since then in days. */
  medianDays: number | null;
}

/** Follows the leads that entered in the period through all four departments until now. */
export async function readRelayFunnel(db: Reader, period: DayPeriod): Promise<RelayStageFigures[]> {
  const columns = relayStages.flatMap((stage, at) => {
    const before = relayStages[at - 1];
    const wait = before
      ? sql`extract(epoch from ${reachedAt(stage)} - ${reachedAt(before)}) / 86400`
      : sql`null::float8`;
    return [
      sql`count(*) filter (where ${reached(stage, true)})::int as ${sql.identifier(`${stage}_strict`)}`,
      sql`count(${reachedAt(stage)})::int as ${sql.identifier(`${stage}_any`)}`,
      sql`percentile_cont(0.5) within group (order by ${wait}) filter (where ${reached(stage, true)}) as ${sql.identifier(`${stage}_days`)}`,
    ];
  });
  const [row] = await db.execute<Record<string, number | null>>(
    sql`select ${sql.join(columns, sql`, `)} from (${cohort(period)}) cohort`,
  );
  return relayStages.map((stage) => ({
    stage,
    strict: row?.[`${stage}_strict`] ?? 0,
    anyOrder: row?.[`${stage}_any`] ?? 0,
    medianDays: row?.[`${stage}_days`] ?? null,
  }));
}

export interface FunnelLead extends Record<string, unknown> {
  accountId: string;
  id: string;
}

/** The leads of one stage, newest first, a page after a record. */
export async function readRelayFunnelLeads(
  db: Reader,
  period: DayPeriod,
  { stage, isStrict, afterId, limit }: { stage: RelayStage; isStrict: boolean; afterId: string | null; limit: number },
): Promise<FunnelLead[]> {
  const after = afterId ? sql`and id < ${afterId}::uuid` : sql``;
  const rows = await db.execute<FunnelLead>(sql`
    select account_id as "accountId", id from (${cohort(period)}) cohort
    where ${reached(stage, isStrict)} ${after} order by id desc limit ${limit}`);
  return [...rows];
}

const reachedAt = (stage: RelayStage): SQL => sql`${sql.identifier(`${stage}_at`)}`;

function reached(stage: RelayStage, isStrict: boolean): SQL {
  const needed = isStrict ? relayStages.slice(0, relayStages.indexOf(stage) + 1) : [stage];
  return sql.join(
    needed.map((one) => sql`${reachedAt(one)} is not null`),
    sql` and `,
  );
}

/**
 * One row a lead with the first moment of each stage. MQL is offered to inside sales, SAL accepted there, SQL accepted by
 * field sales. Records find their lead by its id alone: it may have stayed behind on an account that was merged.
 */
function cohort(period: DayPeriod): SQL {
  const { fromDepartment, toDepartment, offeredAt, decidedAt, state } = handoffs;
  const isRaised = sql`${fromDepartment} = 'marketing' and ${toDepartment} = 'inside-sales' and ${offeredAt} is not null`;
  const isPassed = sql`${fromDepartment} = 'inside-sales' and ${toDepartment} = 'field-sales'`;
  return sql`
    select entered.account_id, entered.id, entered.entered_at as lead_at, passes.mql_at, passes.sal_at, passes.sql_at, deals.deal_at,
      entered.won_at, customers.onboarded_at, customers.renewed_at
    from (select * from ${leads} where ${isWithin(leads.enteredAt, period, leads.enteredPrecision)}) entered
    left join (
      select ${handoffs.leadId} as lead_id,
        min(${offeredAt}) filter (where ${isRaised}) as mql_at,
        min(${decidedAt}) filter (where ${isRaised} and ${state} = 'accepted') as sal_at,
        min(${decidedAt}) filter (where ${isPassed} and ${state} = 'accepted') as sql_at
      from ${handoffs} where ${handoffs.leadId} is not null group by 1) passes on passes.lead_id = entered.id
    left join (
      select ${opportunities.leadId} as lead_id, min(${opportunities.openedAt}) as deal_at
      from ${opportunities} where ${opportunities.leadId} is not null group by 1) deals on deals.lead_id = entered.id
    left join (
      select ${contracts.leadId} as lead_id, min(${onboardingPlans.completedAt}) as onboarded_at, min(renewals.at) as renewed_at
      from ${contracts}
      left join ${onboardingPlans} on ${onboardingPlans.accountId} = ${contracts.accountId} and ${onboardingPlans.contractId} = ${contracts.id}
      left join (
        select ${timelineEvents.accountId} as account_id, ${timelineEvents.payload}->>'contractId' as contract_id, min(${timelineEvents.occurredAt}) as at
        from ${timelineEvents} where ${timelineEvents.kind} = 'customer-success.contract-renewed' group by 1, 2) renewals
        on renewals.account_id = ${contracts.accountId} and renewals.contract_id = ${contracts.id}::text
      where ${contracts.leadId} is not null group by 1) customers on customers.lead_id = entered.id`;
}
