import { appointmentCount } from './kpis/appointment-count.ts';
import { callCount } from './kpis/call-count.ts';
import { churnRate } from './kpis/churn-rate.ts';
import { churnedMrr } from './kpis/churned-mrr.ts';
import { contactRate } from './kpis/contact-rate.ts';
import type { Kpi } from './kpis/define-kpi.ts';
import { grr } from './kpis/grr.ts';
import { handoffAcceptanceRate } from './kpis/handoff-acceptance-rate.ts';
import { leadCount } from './kpis/lead-count.ts';
import { leadToWinDaysMean } from './kpis/lead-to-win-days-mean.ts';
import { leadToWinDaysMedian } from './kpis/lead-to-win-days-median.ts';
import { leadWinCount } from './kpis/lead-win-count.ts';
import { leadWinRate } from './kpis/lead-win-rate.ts';
import { lostCount } from './kpis/lost-count.ts';
import { meetingHeldCount } from './kpis/meeting-held-count.ts';
import { mrr } from './kpis/mrr.ts';
import { nrr } from './kpis/nrr.ts';
import { onboardingCompletionRate } from './kpis/onboarding-completion-rate.ts';
import { opportunityCount } from './kpis/opportunity-count.ts';
import { opportunityWinRate } from './kpis/opportunity-win-rate.ts';
import { wonAmount } from './kpis/won-amount.ts';
import { wonCount } from './kpis/won-count.ts';

/** THE list of KPIs: a line here, a file there, and the API and every app can ask for it. */
export const kpis: readonly Kpi[] = [
  // marketing
  leadCount,
  leadWinCount,
  leadWinRate,
  leadToWinDaysMedian,
  leadToWinDaysMean,
  // inside sales
  callCount,
  contactRate,
  appointmentCount,
  handoffAcceptanceRate,
  // field sales
  meetingHeldCount,
  opportunityCount,
  wonCount,
  lostCount,
  opportunityWinRate,
  wonAmount,
  // customer success
  mrr,
  churnedMrr,
  nrr,
  grr,
  churnRate,
  onboardingCompletionRate,
];

const byName = new Map(kpis.map((kpi) => [kpi.name, kpi]));

export function findKpi(name: string): Kpi | undefined {
  return byName.get(name);
}
