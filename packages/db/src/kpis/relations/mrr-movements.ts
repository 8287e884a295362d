import type { KpiColumn } from '@tasuki/domain';
import { type SQL, sql } from 'drizzle-orm';
import { contracts, mrrMovements } from '../../tables/index.ts';
import { byContractProduct } from '../contract-product.ts';
import { byLead, column, everywhere, fiscalQuarter, fiscalShift, month, monthKey, quarterKey } from '../dimensions.ts';
import type { KpiQuestion } from '../kpi-question.ts';
import { type DimensionContext, type DimensionSql, day, type RelationSql, value } from '../relation.ts';

const contract = sql`left join ${contracts} on ${contracts.accountId} = ${mrrMovements.accountId} and ${contracts.id} = ${mrrMovements.contractId}`;

export const mrrRelation: RelationSql<KpiColumn<'mrr-movements'>> = {
  from: () => sql`from ${mrrMovements} ${contract}`,
  record: { type: 'mrr-movement', accountId: mrrMovements.accountId, id: mrrMovements.id },
  columns: {
    effectiveOn: day(mrrMovements.effectiveOn),
    kind: value(mrrMovements.kind),
    amountMinor: value(mrrMovements.amountMinor),
    lostMinor: value(sql`-${mrrMovements.amountMinor}`),
    yearlyMinor: value(sql`12 * ${mrrMovements.amountMinor}`),
    soldBy: value(contracts.soldBy),
  },
  // The seller of the contract, whoever wrote the movement: else a churn would burden the colleague who noted it.
  person: 'soldBy',
  dimensions: {
    ...everywhere,
    ...byLead(mrrMovements.accountId, contracts.leadId),
    month: (context) => (isBalance(context) ? monthEnds(context) : month(context)),
    'fiscal-quarter': (context) => (isBalance(context) ? quarterEnds(context) : fiscalQuarter(context)),
    product: byContractProduct(),
    plan: column(contracts.plan),
    reason: column(contracts.endReason),
    currency: column(mrrMovements.currency),
  },
  importSource: mrrMovements.importSource,
  currency: mrrMovements.currency,
};

const isBalance = ({ question }: DimensionContext) => question.kpi.measure.kind === 'balance';

/** A balance is told at every month's end: a movement belongs to its own month and to all that follow. */
function monthEnds({ question, on }: DimensionContext): DimensionSql {
  const first = sql`date_trunc('month', ${firstDay(question, on.sql)})`;
  return {
    joins: {
      month: sql`cross join lateral generate_series(${first}, ${lastDay(question)}, interval '1 month') as months(month)`,
    },
    key: monthKey(sql`months.month`),
  };
}

function quarterEnds({ question, on }: DimensionContext): DimensionSql {
  const shift = fiscalShift(question);
  const first = sql`date_trunc('quarter', ${firstDay(question, on.sql)} - ${shift}) + ${shift}`;
  return {
    joins: {
      quarter: sql`cross join lateral generate_series(${first}, ${lastDay(question)}, interval '3 months') as quarters(quarter)`,
    },
    key: quarterKey(sql`quarters.quarter`, question),
  };
}

const firstDay = ({ period: { from } }: KpiQuestion, on: DimensionContext['on']['sql']): SQL =>
  sql`greatest(${on}, ${from}::date)::timestamp`;

const lastDay = ({ period: { to } }: KpiQuestion): SQL => sql`(${to}::date - 1)::timestamp`;
