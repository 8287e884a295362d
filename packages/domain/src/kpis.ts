import { acceptedMeetingCount } from './kpis/accepted-meeting-count.ts';
import { acceptedPassCount } from './kpis/accepted-pass-count.ts';
import { acquisitionCost } from './kpis/acquisition-cost.ts';
import { appointmentCount } from './kpis/appointment-count.ts';
import { appointmentRateByCall } from './kpis/appointment-rate-by-call.ts';
import { appointmentRateByConversation } from './kpis/appointment-rate-by-conversation.ts';
import { arr } from './kpis/arr.ts';
import { bookedContractValue } from './kpis/booked-contract-value.ts';
import { bookedMrr } from './kpis/booked-mrr.ts';
import { bookedOneOff } from './kpis/booked-one-off.ts';
import { cac } from './kpis/cac.ts';
import { cacPaybackMonths } from './kpis/cac-payback-months.ts';
import { callCount } from './kpis/call-count.ts';
import { campaignCost } from './kpis/campaign-cost.ts';
import { campaignRoi } from './kpis/campaign-roi.ts';
import { campaignTouchCount } from './kpis/campaign-touch-count.ts';
import { campaignWonAmount } from './kpis/campaign-won-amount.ts';
import { canceledMeetingCount } from './kpis/canceled-meeting-count.ts';
import { churnRate } from './kpis/churn-rate.ts';
import { churnedMrr } from './kpis/churned-mrr.ts';
import { contactRate } from './kpis/contact-rate.ts';
import { contractChurnRate } from './kpis/contract-churn-rate.ts';
import { cost } from './kpis/cost.ts';
import { costPerMeeting } from './kpis/cost-per-meeting.ts';
import { costPerMql } from './kpis/cost-per-mql.ts';
import { costPerWin } from './kpis/cost-per-win.ts';
import { crossSellRate } from './kpis/cross-sell-rate.ts';
import { csat } from './kpis/csat.ts';
import { customerRetentionRate } from './kpis/customer-retention-rate.ts';
import { dealRate } from './kpis/deal-rate.ts';
import type { Kpi } from './kpis/define-kpi.ts';
import { downgradeCount } from './kpis/downgrade-count.ts';
import { existingCustomerMeetingCount } from './kpis/existing-customer-meeting-count.ts';
import { forecastAccuracy } from './kpis/forecast-accuracy.ts';
import { forecastAmount } from './kpis/forecast-amount.ts';
import { grr } from './kpis/grr.ts';
import { handoffAcceptanceRate } from './kpis/handoff-acceptance-rate.ts';
import { healthScore } from './kpis/health-score.ts';
import { hotLeadCount } from './kpis/hot-lead-count.ts';
import { leadCount } from './kpis/lead-count.ts';
import { leadToWinDaysMean } from './kpis/lead-to-win-days-mean.ts';
import { leadToWinDaysMedian } from './kpis/lead-to-win-days-median.ts';
import { leadWinCount } from './kpis/lead-win-count.ts';
import { leadWinRate } from './kpis/lead-win-rate.ts';
import { lostCount } from './kpis/lost-count.ts';
import { ltv } from './kpis/ltv.ts';
import { mailClickRate } from './kpis/mail-click-rate.ts';
import { mailOpenRate } from './kpis/mail-open-rate.ts';
import { marketingCost } from './kpis/marketing-cost.ts';
import { meaningfulConversationCount } from './kpis/meaningful-conversation-count.ts';
import { meetingHeldCount } from './kpis/meeting-held-count.ts';
import { meetingRate } from './kpis/meeting-rate.ts';
import { mqlCount } from './kpis/mql-count.ts';
import { mrr } from './kpis/mrr.ts';
import { newCustomerCount } from './kpis/new-customer-count.ts';
import { noShowCount } from './kpis/no-show-count.ts';
import { nps } from './kpis/nps.ts';
import { nrr } from './kpis/nrr.ts';
import { onboardingCompletionRate } from './kpis/onboarding-completion-rate.ts';
import { openPassCount } from './kpis/open-pass-count.ts';
import { opportunityCount } from './kpis/opportunity-count.ts';
import { opportunityWinRate } from './kpis/opportunity-win-rate.ts';
import { overPromiseRate } from './kpis/over-promise-rate.ts';
import { passCount } from './kpis/pass-count.ts';
import { passWaitDaysMedian } from './kpis/pass-wait-days-median.ts';
import { passWinRate } from './kpis/pass-win-rate.ts';
import { passWonAmount } from './kpis/pass-won-amount.ts';
import { profit } from './kpis/profit.ts';
import { quoteCount } from './kpis/quote-count.ts';
import { reAskRate } from './kpis/re-ask-rate.ts';
import { reactivationCount } from './kpis/reactivation-count.ts';
import { reapproachCount } from './kpis/reapproach-count.ts';
import { recurringRevenue } from './kpis/recurring-revenue.ts';
import { recycleCount } from './kpis/recycle-count.ts';
import { renewalCount } from './kpis/renewal-count.ts';
import { renewalRate } from './kpis/renewal-rate.ts';
import { renewalRateByAmount } from './kpis/renewal-rate-by-amount.ts';
import { rescheduledMeetingCount } from './kpis/rescheduled-meeting-count.ts';
import { returnCount } from './kpis/return-count.ts';
import { revenueChurnRate } from './kpis/revenue-churn-rate.ts';
import { salCount } from './kpis/sal-count.ts';
import { salesCycleDaysMean } from './kpis/sales-cycle-days-mean.ts';
import { salesCycleDaysMedian } from './kpis/sales-cycle-days-median.ts';
import { soldOnboardingCompletionRate } from './kpis/sold-onboarding-completion-rate.ts';
import { sqlCount } from './kpis/sql-count.ts';
import { startMrr } from './kpis/start-mrr.ts';
import { successCost } from './kpis/success-cost.ts';
import { timelyFirstCallRate } from './kpis/timely-first-call-rate.ts';
import { unpromptedGrowth } from './kpis/unprompted-growth.ts';
import { upgradeCount } from './kpis/upgrade-count.ts';
import { upsellRate } from './kpis/upsell-rate.ts';
import { upsellRevenue } from './kpis/upsell-revenue.ts';
import { upsellSignalCount } from './kpis/upsell-signal-count.ts';
import { visitCount } from './kpis/visit-count.ts';
import { waitingMeetingCount } from './kpis/waiting-meeting-count.ts';
import { wentLiveCount } from './kpis/went-live-count.ts';
import { winRateByCohort } from './kpis/win-rate-by-cohort.ts';
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
  mqlCount,
  campaignTouchCount,
  mailOpenRate,
  mailClickRate,
  marketingCost,
  campaignCost,
  campaignWonAmount,
  campaignRoi,
  costPerMql,
  costPerMeeting,
  costPerWin,
  acquisitionCost,
  cac,
  cacPaybackMonths,
  // inside sales
  callCount,
  contactRate,
  appointmentCount,
  handoffAcceptanceRate,
  salCount,
  sqlCount,
  hotLeadCount,
  passCount,
  acceptedPassCount,
  openPassCount,
  passWaitDaysMedian,
  returnCount,
  recycleCount,
  meetingRate,
  meaningfulConversationCount,
  appointmentRateByCall,
  appointmentRateByConversation,
  dealRate,
  timelyFirstCallRate,
  passWinRate,
  passWonAmount,
  reapproachCount,
  noShowCount,
  rescheduledMeetingCount,
  canceledMeetingCount,
  waitingMeetingCount,
  // field sales
  meetingHeldCount,
  opportunityCount,
  wonCount,
  lostCount,
  opportunityWinRate,
  wonAmount,
  bookedContractValue,
  bookedMrr,
  bookedOneOff,
  forecastAmount,
  forecastAccuracy,
  acceptedMeetingCount,
  visitCount,
  quoteCount,
  winRateByCohort,
  salesCycleDaysMedian,
  salesCycleDaysMean,
  newCustomerCount,
  soldOnboardingCompletionRate,
  reAskRate,
  overPromiseRate,
  // customer success
  mrr,
  churnedMrr,
  nrr,
  grr,
  churnRate,
  onboardingCompletionRate,
  arr,
  customerRetentionRate,
  contractChurnRate,
  revenueChurnRate,
  renewalCount,
  renewalRate,
  renewalRateByAmount,
  upsellSignalCount,
  existingCustomerMeetingCount,
  upsellRevenue,
  upsellRate,
  crossSellRate,
  unpromptedGrowth,
  upgradeCount,
  downgradeCount,
  reactivationCount,
  wentLiveCount,
  healthScore,
  nps,
  csat,
  successCost,
  recurringRevenue,
  startMrr,
  ltv,
  // the company as a whole
  cost,
  profit,
];

const byName = new Map(kpis.map((kpi) => [kpi.name, kpi]));

export function findKpi(name: string): Kpi | undefined {
  return byName.get(name);
}
