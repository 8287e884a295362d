import { type ClassType, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Account } from '../accounts/account.type.ts';
import { Contact } from '../accounts/contact.type.ts';
import { JourneyCycle } from '../accounts/journey-cycle.type.ts';
import { Lead } from '../accounts/lead.type.ts';
import { Task } from '../accounts/task.type.ts';
import type { ApiContext } from '../context.ts';
import { Contract, MrrMovement } from '../contracts/contract.type.ts';
import { Survey, Ticket } from '../customer-success/customer-record.type.ts';
import { OnboardingPlan } from '../customer-success/onboarding.type.ts';
import { DealFeedback } from '../feedback/feedback.type.ts';
import { Opportunity } from '../field-sales/opportunity.type.ts';
import { Quote, QuoteDraft } from '../field-sales/quote.type.ts';
import { Handoff } from '../handoffs/handoff.type.ts';
import { Call } from '../inside-sales/call.type.ts';
import { CampaignTouch } from '../marketing/campaign.type.ts';
import { Meeting } from '../meetings/meeting.type.ts';
import { PromiseRecord } from '../promises/promise.type.ts';
import { TimelineEvent } from '../timeline/timeline-event.type.ts';
import type { Node } from './node.type.ts';

/** Everything that an account owns leads back to it. */
function accountOf(type: ClassType<Node>) {
  @Resolver((_of) => type)
  class AccountOfResolver {
    @FieldResolver((_returns) => Account)
    account(@Root() record: Node, @Ctx() { load }: ApiContext): Promise<Account | null> {
      return load<Account>('account', null, record.accountUuid ?? '');
    }
  }
  return AccountOfResolver;
}

export const accountOfResolvers = [
  Contact,
  JourneyCycle,
  Lead,
  TimelineEvent,
  Task,
  Handoff,
  DealFeedback,
  Call,
  Meeting,
  CampaignTouch,
  Contract,
  MrrMovement,
  OnboardingPlan,
  Opportunity,
  PromiseRecord,
  Quote,
  QuoteDraft,
  Survey,
  Ticket,
].map(accountOf);
