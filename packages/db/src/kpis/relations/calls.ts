import type { KpiColumn } from '@tasuki/domain';
import { sql } from 'drizzle-orm';
import { calls } from '../../tables/index.ts';
import { byLead, everywhere } from '../dimensions.ts';
import { moment, type RelationSql, value } from '../relation.ts';

export const callRelation: RelationSql<KpiColumn<'calls'>> = {
  from: () => sql`from ${calls}`,
  record: { type: 'call', accountId: calls.accountId, id: calls.id },
  columns: {
    calledAt: moment(calls.calledAt, calls.calledPrecision),
    outcome: value(calls.outcome),
    userId: value(calls.userId),
  },
  person: 'userId',
  dimensions: { ...everywhere, ...byLead(calls.accountId, calls.leadId) },
  importSource: calls.importSource,
};
