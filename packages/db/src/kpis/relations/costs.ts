import type { KpiColumn } from '@tasuki/domain';
import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { monthlyCosts } from '../../planning/monthly-costs.ts';
import { campaigns, departmentCosts, mrrMovements } from '../../tables/index.ts';
import { column, fiscalQuarter, month } from '../dimensions.ts';
import type { KpiQuestion } from '../kpi-question.ts';
import { type DimensionSql, day, type RelationSql, value } from '../relation.ts';

const campaign = (): DimensionSql => ({
  joins: { campaign: sql`left join ${campaigns} on ${campaigns.id} = costs.campaign_id` },
  key: sql`costs.campaign_id::text`,
  ja: campaigns.nameJa,
  en: campaigns.nameEn,
});

const acquiresOn = sql`(costs.month + interval '3 months')::date`;

/** A month that runs is not final: costs are entered after its end. Nor is a period that it belongs to, whatever was entered early. */
function isRunning(month: SQLWrapper, { groupBy, period, today }: KpiQuestion): SQL {
  const isByTime = groupBy.includes('month') || groupBy.includes('fiscal-quarter');
  return sql`greatest(${month} + interval '1 month', ${isByTime ? null : period.to}::date) > ${today}::date + 1`;
}

/** A campaign is a part of what its department costs in a month, and that is known once somebody enters it. */
const isAlone = sql`(costs.campaign_id is not null and not exists (select from ${departmentCosts} entered
  where entered.department = costs.department and entered.month = costs.month))`;

/** What departments and campaigns cost, a row a month; it acquires customers some months later. */
export const costRelation: RelationSql<KpiColumn<'costs'>> = {
  from: () => sql`from ${monthlyCosts()} costs`,
  record: { type: 'cost', accountId: sql`null::uuid`, id: sql`costs.record_id` },
  columns: {
    spentOn: day(sql`costs.month`),
    acquiresOn: day(acquiresOn),
    department: value(sql`costs.department`),
    campaignId: value(sql`costs.campaign_id`),
    amountMinor: value(sql`costs.amount_minor`),
    nobody: value(sql`null::uuid`),
  },
  person: 'nobody',
  dimensions: { month, 'fiscal-quarter': fiscalQuarter, campaign, currency: column(sql`costs.currency`) },
  department: (department) => sql`costs.department = ${department}`,
  // Costs are never imported with the records of a source.
  importSource: sql`null::text`,
  currency: sql`costs.currency`,
  where: ({ today }) => sql`costs.month <= ${today}::date`,
  isUnripe: (question) => {
    const { kpi } = question;
    const running = isRunning(kpi.on === 'acquiresOn' ? acquiresOn : sql`costs.month`, question);
    return kpi.isEntered ? sql`(${running} or ${isAlone})` : running;
  },
};

/** The MRR of every month that has begun, told at its end: what is earned month by month. */
export const revenueRelation: RelationSql<KpiColumn<'revenue'>> = {
  from: ({ period, today }) => sql`from ${mrrMovements} cross join lateral generate_series(
    date_trunc('month', ${mrrMovements.effectiveOn}::timestamp), least(${period.to}::date - 1, ${today}::date)::timestamp, interval '1 month') as earned(month)`,
  record: { type: 'mrr-movement', accountId: mrrMovements.accountId, id: mrrMovements.id },
  isRepeated: true,
  columns: {
    earnedOn: day(sql`earned.month::date`),
    amountMinor: value(mrrMovements.amountMinor),
    userId: value(mrrMovements.userId),
  },
  person: 'userId',
  dimensions: { month, 'fiscal-quarter': fiscalQuarter, currency: column(mrrMovements.currency) },
  importSource: mrrMovements.importSource,
  currency: mrrMovements.currency,
  isUnripe: (question) => isRunning(sql`earned.month`, question),
};
