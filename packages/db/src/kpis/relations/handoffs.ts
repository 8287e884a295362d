import type { KpiColumn } from '@tasuki/domain';
import { sql } from 'drizzle-orm';
import { handoffs } from '../../tables/index.ts';
import { byLead, column, everywhere } from '../dimensions.ts';
import { moment, type RelationSql, value } from '../relation.ts';

export const handoffRelation: RelationSql<KpiColumn<'handoffs'>> = {
  from: () => sql`from ${handoffs}`,
  record: { type: 'handoff', accountId: handoffs.accountId, id: handoffs.id },
  columns: {
    decidedAt: moment(handoffs.decidedAt),
    state: value(handoffs.state),
    isSelf: value(handoffs.isSelf),
    offeredBy: value(handoffs.offeredBy),
  },
  // The sender's figure: how good was what they passed.
  person: 'offeredBy',
  dimensions: {
    ...everywhere,
    ...byLead(handoffs.accountId, handoffs.leadId),
    reason: column(handoffs.reasonCode),
    'cycle-number': column(handoffs.cycleNumber),
    joint: () => ({ key: sql`${handoffs.fromDepartment} || '→' || ${handoffs.toDepartment}` }),
  },
  // Both sides own a handoff.
  department: (department) => sql`${department} in (${handoffs.fromDepartment}, ${handoffs.toDepartment})`,
  importSource: handoffs.importSource,
};
