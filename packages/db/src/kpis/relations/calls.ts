import type { KpiColumn } from '@tasuki/domain';
import { sql } from 'drizzle-orm';
import { calls } from '../../tables/index.ts';
import { byLead, month, team, user } from '../dimensions.ts';
import { moment, type RelationSql, value } from '../relation.ts';

export const callRelation: RelationSql<KpiColumn<'calls'>> = {
  from: () => sql`from ${calls}`,
  record: { type: 'call', accountId: calls.accountId, id: calls.id },
  columns: { calledAt: moment(calls.calledAt), outcome: value(calls.outcome), userId: value(calls.userId) },
  person: 'userId',
  dimensions: { ...byLead(calls.accountId, calls.leadId), month, team, user },
  importSource: calls.importSource,
};
