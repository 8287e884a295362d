/**
 * What somebody in customer success does with the customer. Work about a customer (an owner, a pin, a comment, a task, a rating) is no
 * touch: a leaver's accounts, reassigned in one step, are not all heard from today. A note is how a call between meetings is told.
 */
export const customerTouchKinds = [
  'accounts.note-added',
  'customer-success.cancellation-notice-received',
  'customer-success.check-in-held',
  'customer-success.churn-reported',
  'customer-success.contract-expanded',
  'customer-success.contract-reduced',
  'customer-success.contract-renewed',
  'customer-success.milestone-completed',
  'customer-success.onboarding-completed',
  'customer-success.onboarding-started',
  'customer-success.quarterly-review-held',
  'customer-success.survey-answered',
  'customer-success.ticket-closed',
  'customer-success.ticket-opened',
] as const;
