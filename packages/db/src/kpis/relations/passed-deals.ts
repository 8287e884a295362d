import type { KpiColumn } from '@tasuki/domain';
import { sql } from 'drizzle-orm';
import { handoffs, opportunities } from '../../tables/index.ts';
import { type RelationSql, value } from '../relation.ts';
import { opportunityRelation } from './opportunities.ts';

/** Who of inside sales passed a lead on, the first of each time round. */
const passes = sql`
  select distinct on (lead_id, cycle_number) lead_id, cycle_number, offered_by from ${handoffs}
  where state = 'accepted' and from_department = 'inside-sales' and to_department = 'field-sales' and lead_id is not null
  order by lead_id, cycle_number, decided_at, id`;

/** Deals that came from a pass of inside sales: the figure of whoever passed it. */
export const passedDealRelation: RelationSql<KpiColumn<'passed-deals'>> = {
  ...opportunityRelation,
  from: (question) => sql`${opportunityRelation.from(question)} join (${passes}) pass
    on pass.lead_id = ${opportunities.leadId} and pass.cycle_number = ${opportunities.cycleNumber}`,
  columns: {
    wonAt: opportunityRelation.columns.wonAt,
    state: opportunityRelation.columns.state,
    amountMinor: opportunityRelation.columns.amountMinor,
    passedBy: value(sql`pass.offered_by`),
  },
  person: 'passedBy',
};
