import type { KpiColumn, KpiRelation } from '@tasuki/domain';
import type { RelationSql } from './relation.ts';
import { bookingRelation } from './relations/bookings.ts';
import { callRelation } from './relations/calls.ts';
import { runningContractRelation } from './relations/contracts.ts';
import { costRelation, revenueRelation } from './relations/costs.ts';
import { customerRelation } from './relations/customers.ts';
import { expansionRelation } from './relations/expansions.ts';
import { forecastRelation } from './relations/forecasts.ts';
import { handoffRelation } from './relations/handoffs.ts';
import { handoverItemRelation } from './relations/handover-items.ts';
import { healthRelation } from './relations/health.ts';
import { leadRelation } from './relations/leads.ts';
import { meetingRelation } from './relations/meetings.ts';
import { mrrRelation } from './relations/mrr-movements.ts';
import { onboardingRelation } from './relations/onboarding-plans.ts';
import { opportunityRelation } from './relations/opportunities.ts';
import { passedDealRelation } from './relations/passed-deals.ts';
import { planChangeRelation } from './relations/plan-changes.ts';
import { promiseRelation } from './relations/promises.ts';
import { qualificationRelation } from './relations/qualifications.ts';
import { quoteRelation } from './relations/quotes.ts';
import { reactivationRelation } from './relations/reactivations.ts';
import { renewalRelation } from './relations/renewals.ts';
import { surveyRelation } from './relations/surveys.ts';
import { mailRelation, touchRelation } from './relations/touches.ts';
import { approachRelation, reapproachRelation, upsellSignalRelation } from './relations/upsell.ts';

/** THE list of what KPIs can count; a column that the domain names and a file lacks is a type error. */
const relations: { [Of in KpiRelation]: RelationSql<KpiColumn<Of>> } = {
  leads: leadRelation,
  qualifications: qualificationRelation,
  calls: callRelation,
  meetings: meetingRelation,
  handoffs: handoffRelation,
  'handover-items': handoverItemRelation,
  promises: promiseRelation,
  opportunities: opportunityRelation,
  'passed-deals': passedDealRelation,
  forecasts: forecastRelation,
  bookings: bookingRelation,
  'mrr-movements': mrrRelation,
  expansions: expansionRelation,
  customers: customerRelation,
  'running-contracts': runningContractRelation,
  renewals: renewalRelation,
  'plan-changes': planChangeRelation,
  health: healthRelation,
  reactivations: reactivationRelation,
  'onboarding-plans': onboardingRelation,
  surveys: surveyRelation,
  'upsell-signals': upsellSignalRelation,
  approaches: approachRelation,
  reapproaches: reapproachRelation,
  quotes: quoteRelation,
  touches: touchRelation,
  mails: mailRelation,
  costs: costRelation,
  revenue: revenueRelation,
};

export function relationOf(name: KpiRelation): RelationSql {
  return relations[name] as RelationSql;
}
