import type { KpiColumn } from '@tasuki/domain';
import { sql } from 'drizzle-orm';
import { churnReports, mrrMovements, ownerships } from '../../tables/index.ts';
import { column, everywhere } from '../dimensions.ts';
import { day, type RelationSql, value } from '../relation.ts';

const accountId = sql`returns.account_id`;

/** Customers who came back: as the ledger moves, or as a report of their leaving tells that they had been away before. */
export const reactivationRelation: RelationSql<KpiColumn<'reactivations'>> = {
  from: () => sql`from (
      select ${mrrMovements.accountId} as account_id, ${mrrMovements.effectiveOn} as returned_on, null::text as reason,
        ${mrrMovements.importSource} as import_source
      from ${mrrMovements} where ${mrrMovements.kind} = 'reactivation'
      union all
      select ${churnReports.accountId}, ${churnReports.churnedOn}, ${churnReports.reasonCode}, ${churnReports.importSource}
      from ${churnReports} where ${churnReports.isReactivation} = 1) returns
    left join ${ownerships} on ${ownerships.accountId} = ${accountId} and ${ownerships.work} = 'customer-success'`,
  record: { type: 'account', accountId, id: accountId },
  columns: { returnedOn: day(sql`returns.returned_on`), ownerId: value(ownerships.userId) },
  person: 'ownerId',
  dimensions: { ...everywhere, reason: column(sql`returns.reason`) },
  importSource: sql`returns.import_source`,
};
