import type { KpiColumn } from '@tasuki/domain';
import { sql } from 'drizzle-orm';
import { contracts, mrrMovements } from '../../tables/index.ts';
import { day, type RelationSql, value } from '../relation.ts';
import { contractDimensions, contractRecord } from './contracts.ts';

const { accountId, contractId, effectiveOn, kind } = mrrMovements;

/**
 * Contracts that were raised or lowered: by a movement of the ledger within their run, or as a source states it without
 * a day. A second contract is no upgrade, and one of several that ended is no downgrade.
 */
export const planChangeRelation: RelationSql<KpiColumn<'plan-changes'>> = {
  from: () => sql`from ${contracts} cross join lateral (
      select ${effectiveOn} as changed_on, case ${kind} when 'expansion' then 'upgrade' else 'downgrade' end as kind
      from ${mrrMovements} where ${accountId} = ${contracts.accountId} and ${contractId} = ${contracts.id}
        and (${kind} = 'expansion' and ${effectiveOn} > ${contracts.startDate}
          or ${kind} = 'contraction' and ${effectiveOn} is distinct from ${contracts.endedOn})
      union all select null, 'upgrade' from generate_series(1, ${contracts.statedUpgrades})
      union all select null, 'downgrade' from generate_series(1, ${contracts.statedDowngrades})) changes`,
  record: contractRecord,
  columns: { changedOn: day(sql`changes.changed_on`), kind: value(sql`changes.kind`), soldBy: value(contracts.soldBy) },
  person: 'soldBy',
  dimensions: contractDimensions,
  importSource: contracts.importSource,
  // A raise agreed for next month has not happened; one without a day has.
  where: ({ today }) => sql`coalesce(changes.changed_on <= ${today}::date, true)`,
};
