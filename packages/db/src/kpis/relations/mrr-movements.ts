import type { KpiColumn } from '@tasuki/domain';
import { type SQL, sql } from 'drizzle-orm';
import { contracts, mrrMovements } from '../../tables/index.ts';
import { byLead, currency, month, team, user } from '../dimensions.ts';
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
    soldBy: value(contracts.soldBy),
  },
  // The seller of the contract, whoever wrote the movement: else a churn would burden the colleague who noted it.
  person: 'soldBy',
  dimensions: {
    ...byLead(mrrMovements.accountId, contracts.leadId),
    month: (context) => (context.question.kpi.measure.kind === 'balance' ? monthEnds(context) : month(context)),
    team,
    user,
    currency: currency(mrrMovements.currency),
  },
  importSource: mrrMovements.importSource,
  currency: mrrMovements.currency,
};

/** A balance is told at every month's end: a movement belongs to its own month and to all that follow. */
function monthEnds({ question, on }: DimensionContext): DimensionSql {
  const first = sql`date_trunc('month', greatest(${on.sql}, ${question.period.from}::date)::timestamp)`;
  return {
    joins: {
      month: sql`cross join lateral generate_series(${first}, ${lastDay(question)}, interval '1 month') as months(month)`,
    },
    key: sql`to_char(months.month, 'YYYY-MM')`,
  };
}

const lastDay = ({ period: { to } }: KpiQuestion): SQL => sql`(${to}::date - 1)::timestamp`;
