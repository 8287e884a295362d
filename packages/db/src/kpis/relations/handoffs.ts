import type { KpiColumn } from '@tasuki/domain';
import { sql } from 'drizzle-orm';
import { calls, handoffs, opportunities } from '../../tables/index.ts';
import { byLead, column, everywhere } from '../dimensions.ts';
import { type DimensionSql, moment, type RelationSql, value } from '../relation.ts';

/** The deals that passes became: of the same lead, on the same time round. */
const dealsOfPasses = sql`from ${handoffs} pass join ${opportunities} deal on deal.lead_id = pass.lead_id
  and deal.cycle_number = pass.cycle_number where pass.state = 'accepted'`;

/** Passes whose lead was called within five days. */
const calledPasses = sql`select pass.id from ${handoffs} pass join ${calls} call on call.lead_id = pass.lead_id
  and call.called_at >= pass.offered_at and call.called_at < pass.offered_at + interval '5 days'`;

/** The version that a passed lead was held against; passes over several joints go by several definitions. */
const definitionVersion = (): DimensionSql => {
  const of = (field: string) => sql`${handoffs.judgement}->>${field}`;
  return {
    key: sql`${of('definitionKey')} || ' ' || (${of('versionNumber')})`,
    ja: sql`${of('nameJa')} || ' 第' || (${of('versionNumber')}) || '版'`,
    en: sql`${of('nameEn')} || ', version ' || (${of('versionNumber')})`,
  };
};

export const handoffRelation: RelationSql<KpiColumn<'handoffs'>> = {
  from: () => sql`from ${handoffs}`,
  record: { type: 'handoff', accountId: handoffs.accountId, id: handoffs.id },
  columns: {
    offeredAt: moment(handoffs.offeredAt),
    decidedAt: moment(handoffs.decidedAt),
    fromDepartment: value(handoffs.fromDepartment),
    toDepartment: value(handoffs.toDepartment),
    isDeal: value(sql`(${handoffs.id} in (select pass.id ${dealsOfPasses}))::int`),
    isWon: value(sql`(${handoffs.id} in (select pass.id ${dealsOfPasses} and deal.state = 'won'))::int`),
    isCalledInTime: value(sql`(${handoffs.id} in (${calledPasses}))::int`),
    state: value(handoffs.state),
    outcome: value(handoffs.outcome),
    outcomeAt: moment(handoffs.outcomeAt),
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
    'definition-version': definitionVersion,
    joint: () => ({ key: sql`${handoffs.fromDepartment} || '→' || ${handoffs.toDepartment}` }),
  },
  // Both sides own a handoff.
  department: (department) => sql`${department} in (${handoffs.fromDepartment}, ${handoffs.toDepartment})`,
  importSource: handoffs.importSource,
};
