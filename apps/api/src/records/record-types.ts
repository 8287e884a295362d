import {
  accounts,
  calls,
  campaigns,
  campaignTouches,
  contacts,
  contractLines,
  contracts,
  cycles,
  dealFeedback,
  dealRoles,
  definitionReplays,
  definitions,
  definitionVersions,
  departmentCosts,
  handoffs,
  leads,
  meetings,
  mrrMovements,
  onboardingMilestones,
  onboardingPlans,
  opportunities,
  opportunityStageChanges,
  pipelineStages,
  pipelines,
  products,
  promises,
  quoteDrafts,
  quotes,
  scoreModels,
  surveys,
  tasks,
  teams,
  tickets,
  unassignedOpportunities,
  users,
} from '@tasuki/db';
import type { PgTable } from 'drizzle-orm/pg-core';
import { Account } from '../accounts/account.type.ts';
import { Contact } from '../accounts/contact.type.ts';
import { JourneyCycle } from '../accounts/journey-cycle.type.ts';
import { Lead } from '../accounts/lead.type.ts';
import { Task } from '../accounts/task.type.ts';
import { Team } from '../admin/team.type.ts';
import { User } from '../admin/user.type.ts';
import { Contract, ContractLine, MrrMovement } from '../contracts/contract.type.ts';
import { Survey, Ticket } from '../customer-success/customer-record.type.ts';
import { OnboardingMilestone, OnboardingPlan } from '../customer-success/onboarding.type.ts';
import { Definition, DefinitionVersion } from '../definitions/definition.type.ts';
import { DefinitionReplay } from '../definitions/definition-replay.type.ts';
import { DealFeedback } from '../feedback/feedback.type.ts';
import { DealRole } from '../field-sales/deal-role.type.ts';
import { Opportunity, OpportunityStageChange } from '../field-sales/opportunity.type.ts';
import { Pipeline, PipelineStage } from '../field-sales/pipeline.type.ts';
import { Quote, QuoteDraft } from '../field-sales/quote.type.ts';
import { UnassignedOpportunity } from '../field-sales/unassigned-opportunity.type.ts';
import { Handoff } from '../handoffs/handoff.type.ts';
import { Call } from '../inside-sales/call.type.ts';
import { Campaign, CampaignTouch } from '../marketing/campaign.type.ts';
import { Meeting } from '../meetings/meeting.type.ts';
import { DepartmentMonthCost } from '../planning/department-month-cost.type.ts';
import { Product } from '../products/product.type.ts';
import { PromiseRecord } from '../promises/promise.type.ts';
import { ScoreModel } from '../scores/score-model.type.ts';
import type { Node } from './node.type.ts';

interface RecordType {
  table: PgTable;
  make: new () => Node;
}

/** Which table and which GraphQL type stand behind the type word of an id. */
export const recordTypes = {
  account: { table: accounts, make: Account },
  contact: { table: contacts, make: Contact },
  cycle: { table: cycles, make: JourneyCycle },
  call: { table: calls, make: Call },
  campaign: { table: campaigns, make: Campaign },
  definition: { table: definitions, make: Definition },
  'definition-version': { table: definitionVersions, make: DefinitionVersion },
  'definition-replay': { table: definitionReplays, make: DefinitionReplay },
  'department-cost': { table: departmentCosts, make: DepartmentMonthCost },
  'deal-role': { table: dealRoles, make: DealRole },
  feedback: { table: dealFeedback, make: DealFeedback },
  handoff: { table: handoffs, make: Handoff },
  lead: { table: leads, make: Lead },
  meeting: { table: meetings, make: Meeting },
  task: { table: tasks, make: Task },
  touch: { table: campaignTouches, make: CampaignTouch },
  team: { table: teams, make: Team },
  'unassigned-opportunity': { table: unassignedOpportunities, make: UnassignedOpportunity },
  user: { table: users, make: User },
  contract: { table: contracts, make: Contract },
  'contract-line': { table: contractLines, make: ContractLine },
  'mrr-movement': { table: mrrMovements, make: MrrMovement },
  'onboarding-milestone': { table: onboardingMilestones, make: OnboardingMilestone },
  'onboarding-plan': { table: onboardingPlans, make: OnboardingPlan },
  opportunity: { table: opportunities, make: Opportunity },
  pipeline: { table: pipelines, make: Pipeline },
  'pipeline-stage': { table: pipelineStages, make: PipelineStage },
  product: { table: products, make: Product },
  promise: { table: promises, make: PromiseRecord },
  quote: { table: quotes, make: Quote },
  'quote-draft': { table: quoteDrafts, make: QuoteDraft },
  'score-model': { table: scoreModels, make: ScoreModel },
  'stage-change': { table: opportunityStageChanges, make: OpportunityStageChange },
  survey: { table: surveys, make: Survey },
  ticket: { table: tickets, make: Ticket },
} satisfies Record<string, RecordType>;

export type RecordName = keyof typeof recordTypes;

export function isRecordName(name: string): name is RecordName {
  return Object.hasOwn(recordTypes, name);
}
