import type { KpiColumn } from '@tasuki/domain';
import { sql } from 'drizzle-orm';
import { contracts, onboardingPlans } from '../../tables/index.ts';
import { byLead, column, everywhere } from '../dimensions.ts';
import { day, moment, type RelationSql, value } from '../relation.ts';

const settledOn = ({ timeZone }: { timeZone: string }) =>
  sql`least(${onboardingPlans.dueOn}, (${onboardingPlans.completedAt} at time zone ${timeZone})::date)`;

export const onboardingRelation: RelationSql<KpiColumn<'onboarding-plans'>> = {
  from: (question) => sql`from ${onboardingPlans}
    cross join lateral (select ${settledOn(question)} as settled_on) settled
    left join ${contracts} on ${contracts.accountId} = ${onboardingPlans.accountId} and ${contracts.id} = ${onboardingPlans.contractId}`,
  record: { type: 'onboarding-plan', accountId: onboardingPlans.accountId, id: onboardingPlans.id },
  columns: {
    settledOn: day(sql`settled.settled_on`),
    completedAt: moment(onboardingPlans.completedAt),
    state: value(onboardingPlans.state),
    ownerId: value(onboardingPlans.ownerId),
    soldBy: value(contracts.soldBy),
  },
  person: 'ownerId',
  dimensions: {
    ...everywhere,
    ...byLead(onboardingPlans.accountId, contracts.leadId),
    plan: column(contracts.plan),
  },
  importSource: onboardingPlans.importSource,
  // What falls due next week is neither completed nor missed.
  where: ({ today }) => sql`settled.settled_on <= ${today}::date`,
};
