import { accountCreated } from './accounts/events/account-created.ts';
import { accountDepartmentAdded } from './accounts/events/account-department-added.ts';
import { accountIdentified } from './accounts/events/account-identified.ts';
import { accountUpdated } from './accounts/events/account-updated.ts';
import { accountsMerged } from './accounts/events/accounts-merged.ts';
import { accountsUnmerged } from './accounts/events/accounts-unmerged.ts';
import { commentAdded } from './accounts/events/comment-added.ts';
import { consentChanged } from './accounts/events/consent-changed.ts';
import { contactAdded } from './accounts/events/contact-added.ts';
import { contactLeft } from './accounts/events/contact-left.ts';
import { contactUpdated } from './accounts/events/contact-updated.ts';
import { cycleEnded } from './accounts/events/cycle-ended.ts';
import { cycleStarted } from './accounts/events/cycle-started.ts';
import { duplicateDismissed } from './accounts/events/duplicate-dismissed.ts';
import { duplicateReconsidered } from './accounts/events/duplicate-reconsidered.ts';
import { eventPinned } from './accounts/events/event-pinned.ts';
import { eventUnpinned } from './accounts/events/event-unpinned.ts';
import { noteAdded } from './accounts/events/note-added.ts';
import { ownerAssigned } from './accounts/events/owner-assigned.ts';
import { ownerReleased } from './accounts/events/owner-released.ts';
import { stakeholderRoleSet } from './accounts/events/stakeholder-role-set.ts';
import { taskCanceled } from './accounts/events/task-canceled.ts';
import { taskCompleted } from './accounts/events/task-completed.ts';
import { taskCreated } from './accounts/events/task-created.ts';
import { taskReopened } from './accounts/events/task-reopened.ts';
import { taskRescheduled } from './accounts/events/task-rescheduled.ts';
import { touchTierChanged } from './accounts/events/touch-tier-changed.ts';
import { workReassigned } from './accounts/events/work-reassigned.ts';
import { contractAmended } from './contracts/events/contract-amended.ts';
import { contractStarted } from './contracts/events/contract-started.ts';
import { cancellationNoticeReceived } from './customer-success/events/cancellation-notice-received.ts';
import { checkInHeld } from './customer-success/events/check-in-held.ts';
import { churnReported } from './customer-success/events/churn-reported.ts';
import { contractChurned } from './customer-success/events/contract-churned.ts';
import { contractExpanded } from './customer-success/events/contract-expanded.ts';
import { contractReduced } from './customer-success/events/contract-reduced.ts';
import { contractRenewed } from './customer-success/events/contract-renewed.ts';
import { healthRated } from './customer-success/events/health-rated.ts';
import { milestoneCompleted } from './customer-success/events/milestone-completed.ts';
import { milestoneReopened } from './customer-success/events/milestone-reopened.ts';
import { noticeDeadlineMissed } from './customer-success/events/notice-deadline-missed.ts';
import { onboardingCompleted } from './customer-success/events/onboarding-completed.ts';
import { onboardingStarted } from './customer-success/events/onboarding-started.ts';
import { quarterlyReviewHeld } from './customer-success/events/quarterly-review-held.ts';
import { surveyAnswered } from './customer-success/events/survey-answered.ts';
import { ticketAmended } from './customer-success/events/ticket-amended.ts';
import { ticketClosed } from './customer-success/events/ticket-closed.ts';
import { ticketOpened } from './customer-success/events/ticket-opened.ts';
import { upsellSignalFound } from './customer-success/events/upsell-signal-found.ts';
import { usageRecorded } from './customer-success/events/usage-recorded.ts';
import { usageStalled } from './customer-success/events/usage-stalled.ts';
import { qualificationReached } from './definitions/events/qualification-reached.ts';
import { feedbackAnswered } from './feedback/events/answered.ts';
import { feedbackGiven } from './feedback/events/given.ts';
import { dealLost } from './field-sales/events/deal-lost.ts';
import { dealRoleSet } from './field-sales/events/deal-role-set.ts';
import { dealWon } from './field-sales/events/deal-won.ts';
import { meetingCanceled } from './field-sales/events/meeting-canceled.ts';
import { meetingHeld } from './field-sales/events/meeting-held.ts';
import { meetingMissed } from './field-sales/events/meeting-missed.ts';
import { meetingRescheduled } from './field-sales/events/meeting-rescheduled.ts';
import { opportunityAmended } from './field-sales/events/opportunity-amended.ts';
import { opportunityMoved } from './field-sales/events/opportunity-moved.ts';
import { opportunityOpened } from './field-sales/events/opportunity-opened.ts';
import { quoteDraftDiscarded } from './field-sales/events/quote-draft-discarded.ts';
import { quoteDrafted } from './field-sales/events/quote-drafted.ts';
import { quoteSubmitted } from './field-sales/events/quote-submitted.ts';
import { visitCompleted } from './field-sales/events/visit-completed.ts';
import { handoffAccepted } from './handoffs/events/accepted.ts';
import { handoffDrafted } from './handoffs/events/drafted.ts';
import { handoffEscalated } from './handoffs/events/escalated.ts';
import { handoffExpired } from './handoffs/events/expired.ts';
import { handoffOffered } from './handoffs/events/offered.ts';
import { handoffOutcomeTold } from './handoffs/events/outcome-told.ts';
import { handoffRated } from './handoffs/events/rated.ts';
import { handoffReAsked } from './handoffs/events/re-asked.ts';
import { handoffRecycled } from './handoffs/events/recycled.ts';
import { handoffRerouted } from './handoffs/events/rerouted.ts';
import { handoffReturned } from './handoffs/events/returned.ts';
import { handoffWithdrawn } from './handoffs/events/withdrawn.ts';
import { callCorrected } from './inside-sales/events/call-corrected.ts';
import { callLogged } from './inside-sales/events/call-logged.ts';
import { meetingBooked } from './inside-sales/events/meeting-booked.ts';
import { cardExchanged } from './marketing/events/card-exchanged.ts';
import { eventAttended } from './marketing/events/event-attended.ts';
import { formSubmitted } from './marketing/events/form-submitted.ts';
import { leadCaptured } from './marketing/events/lead-captured.ts';
import { leadDisqualified } from './marketing/events/lead-disqualified.ts';
import { leadUpdated } from './marketing/events/lead-updated.ts';
import { mailClicked } from './marketing/events/mail-clicked.ts';
import { mailOpened } from './marketing/events/mail-opened.ts';
import { mailSent } from './marketing/events/mail-sent.ts';
import { pageViewed } from './marketing/events/page-viewed.ts';
import { promiseMade } from './promises/events/made.ts';
import { promiseReviewed } from './promises/events/reviewed.ts';
import { reviewDecisionMade } from './reviews/events/decision-made.ts';
import { leadScored } from './scores/events/lead-scored.ts';
import { scoreOverridden } from './scores/events/score-overridden.ts';
import { scoreOverrideEnded } from './scores/events/score-override-ended.ts';
import type { EventKind } from './timeline/define-event-kind.ts';

/** THE list of timeline event kinds: a line here, a file there, and every app can tell it. */
export const eventKinds: readonly EventKind[] = [
  // accounts: shared by all departments
  accountCreated,
  contactAdded,
  cycleStarted,
  accountIdentified,
  accountUpdated,
  accountsMerged,
  accountsUnmerged,
  duplicateDismissed,
  duplicateReconsidered,
  accountDepartmentAdded,
  contactUpdated,
  contactLeft,
  consentChanged,
  stakeholderRoleSet,
  ownerAssigned,
  workReassigned,
  ownerReleased,
  touchTierChanged,
  cycleEnded,
  noteAdded,
  commentAdded,
  eventPinned,
  eventUnpinned,
  taskCreated,
  taskCanceled,
  taskCompleted,
  taskReopened,
  taskRescheduled,
  // definitions
  qualificationReached,
  // scores
  leadScored,
  scoreOverridden,
  scoreOverrideEnded,
  // handoffs
  handoffDrafted,
  handoffOffered,
  handoffAccepted,
  handoffReturned,
  handoffWithdrawn,
  handoffEscalated,
  handoffRerouted,
  handoffExpired,
  handoffOutcomeTold,
  handoffRated,
  handoffReAsked,
  handoffRecycled,
  // promises of the sale
  promiseMade,
  promiseReviewed,
  // feedback on deals
  feedbackGiven,
  feedbackAnswered,
  // joint reviews
  reviewDecisionMade,
  // marketing
  leadCaptured,
  pageViewed,
  mailSent,
  mailOpened,
  mailClicked,
  formSubmitted,
  eventAttended,
  cardExchanged,
  leadDisqualified,
  leadUpdated,
  // inside sales
  callLogged,
  callCorrected,
  meetingBooked,
  // field sales
  dealLost,
  dealRoleSet,
  dealWon,
  meetingCanceled,
  meetingHeld,
  meetingMissed,
  meetingRescheduled,
  opportunityAmended,
  opportunityMoved,
  opportunityOpened,
  quoteDrafted,
  quoteDraftDiscarded,
  quoteSubmitted,
  visitCompleted,
  // customer success
  cancellationNoticeReceived,
  checkInHeld,
  churnReported,
  contractChurned,
  contractExpanded,
  contractReduced,
  contractRenewed,
  contractStarted,
  contractAmended,
  milestoneCompleted,
  milestoneReopened,
  noticeDeadlineMissed,
  onboardingCompleted,
  onboardingStarted,
  quarterlyReviewHeld,
  surveyAnswered,
  healthRated,
  ticketClosed,
  ticketOpened,
  ticketAmended,
  upsellSignalFound,
  usageRecorded,
  usageStalled,
] as unknown as readonly EventKind[];

const byName = new Map(eventKinds.map((kind) => [kind.name, kind]));

/** The kind of that name, or undefined: events of kinds that were retired stay readable. */
export function findEventKind(name: string): EventKind | undefined {
  return byName.get(name);
}
