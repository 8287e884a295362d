import type { Department, KpiColumn } from '@tasuki/domain';
import { type SQL, sql } from 'drizzle-orm';
import { contracts, cycles, handoffs, mrrMovements, opportunities, timelineEvents } from '../../tables/index.ts';
import { type RelationSql, value } from '../relation.ts';
import { isMember } from '../terms.ts';
import { mrrRelation } from './mrr-movements.ts';

const { effectiveOn } = mrrMovements;
/** What a department did for an expansion may lie a year back. */
const isBefore = (at: SQL): SQL =>
  sql`${at}::date <= ${effectiveOn} and ${at}::date > ${effectiveOn} - interval '1 year'`;

/**
 * Whether a department has a share in an expansion: it found the signal, gave or took the customer's pass, or its people
 * closed the deal. Several have, or none where seats grew by themselves; the revenue stays one.
 */
export function hasShare(department: Department): SQL {
  return sql`(
    exists (select from ${timelineEvents} found where found.account_id = ${mrrMovements.accountId}
      and found.kind = 'customer-success.upsell-signal-found' and found.department = ${department}
      and ${isBefore(sql`found.occurred_at`)})
    or exists (select from ${handoffs} pass where pass.account_id = ${mrrMovements.accountId}
      and pass.from_department = 'customer-success' and pass.state = 'accepted'
      and ${department} in (pass.from_department, pass.to_department) and ${isBefore(sql`pass.decided_at`)})
    or exists (select from ${opportunities} deal where deal.account_id = ${mrrMovements.accountId} and deal.state = 'won'
      and ${isBefore(sql`deal.won_at`)} and ${isMember(department, sql`deal.owner_id`)}
      and (deal.id = ${contracts.opportunityId} or exists (select from ${cycles} round
        where round.account_id = deal.account_id and round.number = deal.cycle_number and round.kind = 'expansion'))))`;
}

export const expansionRelation: RelationSql<KpiColumn<'expansions'>> = {
  ...mrrRelation,
  columns: {
    effectiveOn: mrrRelation.columns.effectiveOn,
    amountMinor: mrrRelation.columns.amountMinor,
    isApproached: value(sql`(exists (select from ${cycles} round where round.account_id = ${mrrMovements.accountId}
      and round.kind = 'expansion' and ${isBefore(sql`round.started_at`)}))::int`),
    soldBy: mrrRelation.columns.soldBy,
  },
  person: 'soldBy',
  department: hasShare,
  where: () => sql`${mrrMovements.kind} = 'expansion'`,
};
