import type { KpiColumn } from '@tasuki/domain';
import { sql } from 'drizzle-orm';
import { leads, qualifications } from '../../tables/index.ts';
import { campaign, column, everywhere, source } from '../dimensions.ts';
import { moment, type RelationSql, value } from '../relation.ts';
import { leadRelation } from './leads.ts';

/** The first version of each definition that a lead met: a later version, met again, makes no second MQL of it. */
const firstMet = sql`
  select distinct on (lead_id, definition_key) * from ${qualifications}
  order by lead_id, definition_key, qualified_at, id`;

export const qualificationRelation: RelationSql<KpiColumn<'qualifications'>> = {
  // The lead may have stayed behind on an account that was merged: its own id finds it.
  from: () => sql`from (${firstMet}) as ${qualifications} join ${leads} on ${leads.id} = ${qualifications.leadId}`,
  record: { type: 'lead', accountId: leads.accountId, id: leads.id },
  columns: {
    qualifiedAt: moment(qualifications.qualifiedAt),
    definitionKey: value(qualifications.definitionKey),
    insideSalesUserId: value(leads.insideSalesUserId),
  },
  person: 'insideSalesUserId',
  dimensions: {
    ...everywhere,
    source,
    campaign,
    'cycle-number': column(leads.cycleNumber),
    'definition-version': column(qualifications.versionNumber),
  },
  department: leadRelation.department,
  importSource: leads.importSource,
};
