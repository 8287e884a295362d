import type { KpiColumn, KpiRelation } from '@tasuki/domain';
import type { RelationSql } from './relation.ts';
import { callRelation } from './relations/calls.ts';
import { customerRelation } from './relations/customers.ts';
import { handoffRelation } from './relations/handoffs.ts';
import { leadRelation } from './relations/leads.ts';
import { meetingRelation } from './relations/meetings.ts';
import { mrrRelation } from './relations/mrr-movements.ts';
import { onboardingRelation } from './relations/onboarding-plans.ts';
import { opportunityRelation } from './relations/opportunities.ts';

/** THE list of what KPIs can count; a column that the domain names and a file lacks is a type error. */
const relations: { [Of in KpiRelation]: RelationSql<KpiColumn<Of>> } = {
  leads: leadRelation,
  calls: callRelation,
  meetings: meetingRelation,
  handoffs: handoffRelation,
  opportunities: opportunityRelation,
  'mrr-movements': mrrRelation,
  customers: customerRelation,
  'onboarding-plans': onboardingRelation,
};

export function relationOf(name: KpiRelation): RelationSql {
  return relations[name] as RelationSql;
}
