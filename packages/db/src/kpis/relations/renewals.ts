import type { KpiColumn } from '@tasuki/domain';
import { type SQL, sql } from 'drizzle-orm';
import { contracts, mrrMovements, timelineEvents } from '../../tables/index.ts';
import { day, moment, type RelationSql, value } from '../relation.ts';
import { contractDimensions, contractRecord } from './contracts.ts';

/** What a contract paid a month on the last day before another. */
const feeBefore = (before: SQL): SQL => sql`coalesce((select sum(${mrrMovements.amountMinor}) from ${mrrMovements}
  where ${mrrMovements.accountId} = ${contracts.accountId} and ${mrrMovements.contractId} = ${contracts.id}
    and ${mrrMovements.effectiveOn} < ${before}), 0)`;

const due = feeBefore(sql`terms.due_on`);

/**
 * Terms of contracts: those that were renewed, and the one that each contract stands in now. A term that is over and
 * renews by itself has been renewed (自動更新), also where nobody wrote it down.
 */
export const renewalRelation: RelationSql<KpiColumn<'renewals'>> = {
  from: () => sql`from (
      select ${timelineEvents.accountId} as account_id, (${timelineEvents.payload}->>'contractId')::uuid as contract_id,
        (${timelineEvents.payload}->>'fromEndDate')::date as due_on, ${timelineEvents.occurredAt} as renewed_at, true as is_renewed
      from ${timelineEvents} where ${timelineEvents.kind} = 'customer-success.contract-renewed'
      union all
      select ${contracts.accountId}, ${contracts.id}, ${contracts.endDate}, null,
        ${contracts.state} = 'active' and ${contracts.renewsAutomatically} = 1
      from ${contracts} where ${contracts.endDate} is not null) terms
    join ${contracts} on ${contracts.accountId} = terms.account_id and ${contracts.id} = terms.contract_id`,
  record: contractRecord,
  columns: {
    dueOn: day(sql`terms.due_on`),
    renewedAt: moment(sql`terms.renewed_at`),
    isRenewed: value(sql`terms.is_renewed::int`),
    dueMinor: value(due),
    renewedMinor: value(
      sql`case when terms.is_renewed then least(${due}, ${feeBefore(sql`terms.due_on + 2`)}) else 0 end`,
    ),
    soldBy: value(contracts.soldBy),
  },
  person: 'soldBy',
  dimensions: contractDimensions,
  importSource: contracts.importSource,
  currency: contracts.currency,
  // What ends next week is neither renewed nor lost; what was renewed ahead of its end counts as renewed at once.
  where: ({ today, kpi }) =>
    kpi.on === 'dueOn' ? sql`terms.due_on <= ${today}::date` : sql`terms.renewed_at is not null`,
};
