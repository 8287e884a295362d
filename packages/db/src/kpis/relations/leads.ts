import type { KpiColumn } from '@tasuki/domain';
import { sql } from 'drizzle-orm';
import { leads, meetings, memberships } from '../../tables/index.ts';
import { campaign, column, everywhere, source } from '../dimensions.ts';
import { moment, type RelationSql, value } from '../relation.ts';

export const leadRelation: RelationSql<KpiColumn<'leads'>> = {
  from: () => sql`from ${leads}`,
  record: { type: 'lead', accountId: leads.accountId, id: leads.id },
  columns: {
    enteredAt: moment(leads.enteredAt, leads.enteredPrecision),
    enteredPrecision: value(leads.enteredPrecision),
    wonAt: moment(leads.wonAt, leads.wonPrecision),
    wonPrecision: value(leads.wonPrecision),
    insideSalesUserId: value(leads.insideSalesUserId),
    hasMeeting: value(sql`(${leads.id} in (
      select ${meetings.leadId} from ${meetings} where ${meetings.state} = 'held' and ${meetings.leadId} is not null))::int`),
  },
  person: 'insideSalesUserId',
  dimensions: {
    ...everywhere,
    source,
    campaign,
    reason: column(leads.disqualifiedReason),
    'cycle-number': column(leads.cycleNumber),
  },
  // Every lead is marketing's; it is also of the department that works it.
  department: (department, person) =>
    department === 'marketing'
      ? sql`true`
      : sql`exists (select from ${memberships} where ${memberships.userId} = ${person} and ${memberships.department} = ${department})`,
  importSource: leads.importSource,
};
