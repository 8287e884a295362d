import { MAIN_SCORE_MODEL } from '../scores/default-score-model.ts';
import type { FactDefinition } from './define-fact.ts';
import { accountAttribute } from './facts/account-attribute.ts';
import { accountCustomer } from './facts/account-customer.ts';
import { accountDisqualifiedAs } from './facts/account-disqualified-as.ts';
import { accountEmployees } from './facts/account-employees.ts';
import { accountIndustry } from './facts/account-industry.ts';
import { accountLossReason } from './facts/account-loss-reason.ts';
import { accountLosses } from './facts/account-losses.ts';
import { accountOpenDeal } from './facts/account-open-deal.ts';
import { accountProduct } from './facts/account-product.ts';
import { accountRegion } from './facts/account-region.ts';
import { accountTouchTier } from './facts/account-touch-tier.ts';
import { callAttempts } from './facts/call-attempts.ts';
import { callMeaningfulConversations } from './facts/call-meaningful-conversations.ts';
import { contactConsent } from './facts/contact-consent.ts';
import { contactRole } from './facts/contact-role.ts';
import { contactSeniority } from './facts/contact-seniority.ts';
import { contactTitle } from './facts/contact-title.ts';
import { cycleNumber } from './facts/cycle-number.ts';
import { hearingAuthority } from './facts/hearing-authority.ts';
import { hearingBudget } from './facts/hearing-budget.ts';
import { hearingCompetitor } from './facts/hearing-competitor.ts';
import { hearingNeed } from './facts/hearing-need.ts';
import { hearingTiming } from './facts/hearing-timing.ts';
import { leadAttribute } from './facts/lead-attribute.ts';
import { leadLandingPage } from './facts/lead-landing-page.ts';
import { leadSource } from './facts/lead-source.ts';
import { mailClicks } from './facts/mail-clicks.ts';
import { mailOpens } from './facts/mail-opens.ts';
import { meetingHeld } from './facts/meeting-held.ts';
import { scoreEngagement, scoreFit } from './facts/score-bands.ts';
import { touchCards } from './facts/touch-cards.ts';
import { touchDaysSince } from './facts/touch-days-since.ts';
import { touchFormSubmissions } from './facts/touch-form-submissions.ts';
import { touchPageViews } from './facts/touch-page-views.ts';
import { touchSeminars } from './facts/touch-seminars.ts';

/** THE list of facts that definitions and scores can ask for: a line here, a file there. */
export const facts: readonly FactDefinition[] = [
  // fit
  leadSource,
  leadLandingPage,
  cycleNumber,
  accountEmployees,
  accountIndustry,
  accountRegion,
  accountTouchTier,
  accountCustomer,
  accountOpenDeal,
  accountProduct,
  accountLosses,
  accountLossReason,
  accountDisqualifiedAs,
  contactTitle,
  contactSeniority,
  contactRole,
  contactConsent,
  // engagement
  touchFormSubmissions,
  touchPageViews,
  touchSeminars,
  touchCards,
  touchDaysSince,
  mailOpens,
  mailClicks,
  callAttempts,
  callMeaningfulConversations,
  meetingHeld,
  // where a score model has put the lead
  scoreFit(MAIN_SCORE_MODEL),
  scoreEngagement(MAIN_SCORE_MODEL),
  // the hearing sheet
  hearingBudget,
  hearingAuthority,
  hearingNeed,
  hearingTiming,
  hearingCompetitor,
];

const byName = new Map(facts.map((fact) => [fact.name, fact]));
const families = [
  { prefix: 'lead.attribute.', of: leadAttribute },
  { prefix: 'account.attribute.', of: accountAttribute },
  { prefix: 'score.fit.', of: scoreFit },
  { prefix: 'score.engagement.', of: scoreEngagement },
];

/** The fact behind a rule's field; attributes, and models' bands, are facts of any name. */
export function findFact(field: string): FactDefinition | undefined {
  const family = families.find(({ prefix }) => field.startsWith(prefix) && field.length > prefix.length);
  return family ? family.of(field.slice(family.prefix.length)) : byName.get(field);
}
