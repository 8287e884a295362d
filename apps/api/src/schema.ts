import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchema, type NonEmptyArray } from 'type-graphql';
import { AccountResolver } from './accounts/account.resolver.ts';
import { AccountCommandsResolver } from './accounts/account-commands.resolver.ts';
import { AccountDetailsResolver, OwnershipResolver } from './accounts/account-details.resolver.ts';
import { AccountStandingResolver } from './accounts/account-standing.resolver.ts';
import { AttentionResolver } from './accounts/attention.resolver.ts';
import { ContactCommandsResolver } from './accounts/contact-commands.resolver.ts';
import { NoteCommandsResolver } from './accounts/note-commands.resolver.ts';
import { TaskResolver } from './accounts/task.resolver.ts';
import { AuditResolver } from './admin/audit.resolver.ts';
import { ImportRunsResolver } from './admin/import-runs.resolver.ts';
import { ImportUndoResolver } from './admin/imports/import-undo.resolver.ts';
import { ImportWizardResolver } from './admin/imports/import-wizard.resolver.ts';
import { OrganisationResolver } from './admin/organisation.resolver.ts';
import { ReassignWorkResolver } from './admin/reassign-work.resolver.ts';
import { ReassignmentsResolver } from './admin/reassignments.resolver.ts';
import { TeamResolver } from './admin/team.resolver.ts';
import { UserResolver } from './admin/user.resolver.ts';
import { UsersResolver } from './admin/users.resolver.ts';
import { ViewerResolver } from './admin/viewer.resolver.ts';
import { BulkActsResolver } from './bulk/bulk-acts.resolver.ts';
import { ContractLineResolver, ContractResolver } from './contracts/contract.resolver.ts';
import { ContractsResolver } from './contracts/contracts.resolver.ts';
import { ContractCommandsResolver } from './customer-success/contract-commands.resolver.ts';
import { CustomerCommandsResolver } from './customer-success/customer-commands.resolver.ts';
import { CustomerPortfolioResolver } from './customer-success/customer-portfolio.resolver.ts';
import { OnboardingMilestoneResolver, OnboardingResolver } from './customer-success/onboarding.resolver.ts';
import { OnboardingCommandsResolver } from './customer-success/onboarding-commands.resolver.ts';
import { RecordUsageResolver } from './customer-success/record-usage.resolver.ts';
import { SurveyResolver, TicketsResolver } from './customer-success/tickets.resolver.ts';
import { definitionResolvers } from './definitions/definition-resolvers.ts';
import { AgreementResolver } from './diagnosis/agreement.resolver.ts';
import { FindingEvidenceResolver, FindingResolver, FindingSymptomResolver } from './diagnosis/finding.resolver.ts';
import { FindingCommandsResolver } from './diagnosis/finding-commands.resolver.ts';
import { DuplicateCommandsResolver } from './duplicates/duplicate-commands.resolver.ts';
import { DuplicatesResolver } from './duplicates/duplicates.resolver.ts';
import { FeedbackResolver } from './feedback/feedback.resolver.ts';
import { FeedbackCommandsResolver } from './feedback/feedback-commands.resolver.ts';
import { FeedbackListResolver } from './feedback/feedback-list.resolver.ts';
import { ChangeOpportunityResolver } from './field-sales/change-opportunity.resolver.ts';
import { CloseOpportunityResolver } from './field-sales/close-opportunity.resolver.ts';
import { CompleteMeetingResolver } from './field-sales/complete-meeting.resolver.ts';
import { DealActivityResolver } from './field-sales/deal-activity.resolver.ts';
import { OpportunitiesResolver } from './field-sales/opportunities.resolver.ts';
import { OpportunityResolver } from './field-sales/opportunity.resolver.ts';
import { OpportunityBoardResolver } from './field-sales/opportunity-board.resolver.ts';
import { PipelineResolver, PipelineStageResolver } from './field-sales/pipeline.resolver.ts';
import { OpportunityStageChangeResolver, QuoteResolver } from './field-sales/stage-change.resolver.ts';
import {
  UnassignedOpportunitiesResolver,
  UnassignedOpportunityResolver,
} from './field-sales/unassigned-opportunities.resolver.ts';
import { BusinessCalendarResolver } from './handoffs/business-calendar.resolver.ts';
import { HandoffResolver } from './handoffs/handoff.resolver.ts';
import { HandoffCommandsResolver } from './handoffs/handoff-commands.resolver.ts';
import { HandoffListResolver } from './handoffs/handoff-list.resolver.ts';
import { HandoffSheetResolver } from './handoffs/handoff-sheet.resolver.ts';
import { HandoffSubscriptionResolver } from './handoffs/handoff-subscription.resolver.ts';
import { ItemUseResolver } from './handoffs/item-use.resolver.ts';
import { JointAgreementResolver } from './handoffs/joint-agreement.resolver.ts';
import { JudgeHandoffResolver } from './handoffs/judge-handoff.resolver.ts';
import { PassSummaryResolver } from './handoffs/pass-summary.resolver.ts';
import { AccountHealthResolver } from './health/account-health.resolver.ts';
import { HealthSettingsResolver } from './health/health-settings.resolver.ts';
import { CallResolver } from './inside-sales/call.resolver.ts';
import { CallQueueResolver } from './inside-sales/call-queue.resolver.ts';
import { InsideSalesCommandsResolver } from './inside-sales/inside-sales-commands.resolver.ts';
import { ReapproachResolver } from './inside-sales/reapproach.resolver.ts';
import { CohortRetentionResolver } from './kpis/cohort-retention.resolver.ts';
import { KpiGroupResolver, KpiResolver } from './kpis/kpi.resolver.ts';
import { KpiCatalogueResolver } from './kpis/kpi-catalogue.resolver.ts';
import { KpiTreeResolver } from './kpis/kpi-tree.resolver.ts';
import { MeetingFunnelResolver } from './kpis/meeting-funnel.resolver.ts';
import { MrrLedgerResolver } from './kpis/mrr-ledger.resolver.ts';
import { NrrWaterlineResolver } from './kpis/nrr-waterline.resolver.ts';
import { RelayFunnelResolver } from './kpis/relay-funnel.resolver.ts';
import { MailSettingsResolver } from './mail/mail-settings.resolver.ts';
import { CampaignResolver, CampaignTouchResolver } from './marketing/campaign.resolver.ts';
import { CampaignFiguresResolver } from './marketing/campaign-figures.resolver.ts';
import { CaptureLeadResolver } from './marketing/capture-lead.resolver.ts';
import { CreateCampaignResolver } from './marketing/create-campaign.resolver.ts';
import { LeadResolver } from './marketing/lead.resolver.ts';
import { LeadFunnelResolver } from './marketing/lead-funnel.resolver.ts';
import { MarketingCommandsResolver } from './marketing/marketing-commands.resolver.ts';
import { MeetingResolver } from './meetings/meeting.resolver.ts';
import { NotificationResolver } from './notifications/notification.resolver.ts';
import { NotificationSubscriptionResolver } from './notifications/notification-subscription.resolver.ts';
import { NotificationsResolver } from './notifications/notifications.resolver.ts';
import { CostsResolver } from './planning/costs.resolver.ts';
import { KpiGroupPlanResolver, KpiPlanResolver } from './planning/kpi-plan.resolver.ts';
import { TargetsResolver } from './planning/targets.resolver.ts';
import { PreferencesResolver } from './preferences/preferences.resolver.ts';
import { ProfileResolver } from './preferences/profile.resolver.ts';
import { ProductsResolver } from './products/products.resolver.ts';
import { SaveProductResolver } from './products/save-product.resolver.ts';
import { AccountPromisesResolver, PromiseResolver } from './promises/promise.resolver.ts';
import { SellerPromisesResolver } from './promises/seller-promises.resolver.ts';
import { accountOfResolvers } from './records/account-of.resolver.ts';
import { NodeResolver } from './records/node.resolver.ts';
import {
  JointReviewResolver,
  ReviewDecisionResolver,
  ReviewItemResolver,
  SampledPassResolver,
} from './reviews/joint-review.resolver.ts';
import { ReviewCommandsResolver } from './reviews/review-commands.resolver.ts';
import { routingResolvers } from './routing/routing-resolvers.ts';
import {
  LeadScoreResolver,
  LeadScoresResolver,
  ScoreOverrideResolver,
  ScorePointResolver,
} from './scores/lead-score.resolver.ts';
import { SaveScoreModelResolver } from './scores/save-score-model.resolver.ts';
import { ScoreModelResolver, ScoreModelVersionResolver } from './scores/score-model.resolver.ts';
import { ScoreOverrideCommandsResolver } from './scores/score-override.resolver.ts';
import { SearchResolver } from './search/search.resolver.ts';
import { AccountTimelineResolver } from './timeline/account-timeline.resolver.ts';
import { AccountPinsResolver, EventTalkResolver } from './timeline/event-talk.resolver.ts';
import { KeepOffTimelineResolver } from './timeline/keep-off-timeline.resolver.ts';
import { TalkResolver } from './timeline/talk.resolver.ts';
import { TimelineEventResolver } from './timeline/timeline-event.resolver.ts';
import { TimelineSubscriptionResolver } from './timeline/timeline-subscription.resolver.ts';
import { SavedViewsResolver } from './views/saved-views.resolver.ts';

/** THE list of resolvers. */
// biome-ignore lint/complexity/noBannedTypes: type-graphql asks for classes as Function.
const resolvers: NonEmptyArray<Function> = [
  ViewerResolver,
  PreferencesResolver,
  ProfileResolver,
  SavedViewsResolver,
  NodeResolver,
  ...accountOfResolvers,
  // timeline
  AccountTimelineResolver,
  KeepOffTimelineResolver,
  TimelineEventResolver,
  TimelineSubscriptionResolver,
  TalkResolver,
  EventTalkResolver,
  AccountPinsResolver,
  // notifications
  NotificationResolver,
  NotificationsResolver,
  NotificationSubscriptionResolver,
  // admin
  UserResolver,
  UsersResolver,
  TeamResolver,
  ReassignmentsResolver,
  ReassignWorkResolver,
  OrganisationResolver,
  AuditResolver,
  ImportRunsResolver,
  ImportWizardResolver,
  ImportUndoResolver,
  SaveProductResolver,
  MailSettingsResolver,
  // routing
  ...routingResolvers,
  // definitions
  ...definitionResolvers,
  // scores
  ScoreModelResolver,
  ScoreModelVersionResolver,
  SaveScoreModelResolver,
  LeadScoresResolver,
  LeadScoreResolver,
  ScorePointResolver,
  ScoreOverrideResolver,
  ScoreOverrideCommandsResolver,
  // kpis
  KpiCatalogueResolver,
  KpiTreeResolver,
  KpiResolver,
  KpiGroupResolver,
  KpiPlanResolver,
  KpiGroupPlanResolver,
  TargetsResolver,
  CostsResolver,
  RelayFunnelResolver,
  MeetingFunnelResolver,
  NrrWaterlineResolver,
  CohortRetentionResolver,
  MrrLedgerResolver,
  // between departments
  FindingResolver,
  FindingSymptomResolver,
  FindingEvidenceResolver,
  FindingCommandsResolver,
  AgreementResolver,
  JointReviewResolver,
  ReviewItemResolver,
  SampledPassResolver,
  ReviewDecisionResolver,
  ReviewCommandsResolver,
  // accounts
  AccountResolver,
  AccountDetailsResolver,
  AttentionResolver,
  AccountStandingResolver,
  OwnershipResolver,
  AccountCommandsResolver,
  ContactCommandsResolver,
  NoteCommandsResolver,
  TaskResolver,
  BulkActsResolver,
  MeetingResolver,
  SearchResolver,
  DuplicatesResolver,
  DuplicateCommandsResolver,
  // marketing
  CaptureLeadResolver,
  LeadResolver,
  CampaignResolver,
  CreateCampaignResolver,
  CampaignTouchResolver,
  MarketingCommandsResolver,
  LeadFunnelResolver,
  CampaignFiguresResolver,
  // handoffs
  HandoffResolver,
  HandoffListResolver,
  HandoffCommandsResolver,
  JudgeHandoffResolver,
  JointAgreementResolver,
  HandoffSheetResolver,
  ItemUseResolver,
  BusinessCalendarResolver,
  PassSummaryResolver,
  HandoffSubscriptionResolver,
  PromiseResolver,
  AccountPromisesResolver,
  SellerPromisesResolver,
  FeedbackResolver,
  FeedbackListResolver,
  FeedbackCommandsResolver,
  // inside sales
  CallResolver,
  CallQueueResolver,
  InsideSalesCommandsResolver,
  ReapproachResolver,
  // field sales
  ChangeOpportunityResolver,
  CloseOpportunityResolver,
  CompleteMeetingResolver,
  OpportunitiesResolver,
  UnassignedOpportunitiesResolver,
  UnassignedOpportunityResolver,
  OpportunityBoardResolver,
  OpportunityResolver,
  DealActivityResolver,
  PipelineResolver,
  PipelineStageResolver,
  OpportunityStageChangeResolver,
  QuoteResolver,
  // contracts
  ContractResolver,
  ContractLineResolver,
  ContractsResolver,
  // products
  ProductsResolver,
  // customer success
  ContractCommandsResolver,
  CustomerCommandsResolver,
  CustomerPortfolioResolver,
  AccountHealthResolver,
  HealthSettingsResolver,
  OnboardingCommandsResolver,
  OnboardingResolver,
  OnboardingMilestoneResolver,
  RecordUsageResolver,
  TicketsResolver,
  SurveyResolver,
];

/** type-graphql asks for a pub/sub although every subscription here brings its own source, the outbox. */
const outboxOnly = {
  publish: () => undefined,
  subscribe: () => {
    throw new Error('Subscriptions listen to the outbox.');
  },
};

export function createSchema(): Promise<GraphQLSchema> {
  return buildSchema({ resolvers, validate: false, emitSchemaFile: false, pubSub: outboxOnly });
}
