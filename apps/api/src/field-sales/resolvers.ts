import { ChangeOpportunityResolver } from './change-opportunity.resolver.ts';
import { CloseOpportunityResolver } from './close-opportunity.resolver.ts';
import { CompleteMeetingResolver } from './complete-meeting.resolver.ts';
import { DealActivityResolver } from './deal-activity.resolver.ts';
import { DealRoleResolver, DealRolesOfAccountResolver, RolesOfDealResolver } from './deal-role.resolver.ts';
import { OpportunitiesResolver } from './opportunities.resolver.ts';
import { OpportunityResolver } from './opportunity.resolver.ts';
import { OpportunityBoardResolver } from './opportunity-board.resolver.ts';
import { PipelineResolver, PipelineStageResolver } from './pipeline.resolver.ts';
import { QuoteDraftResolver, QuoteResolver, QuotesOfDealResolver } from './quote.resolver.ts';
import { OpportunityStageChangeResolver } from './stage-change.resolver.ts';
import { UnassignedOpportunitiesResolver, UnassignedOpportunityResolver } from './unassigned-opportunities.resolver.ts';
import { WriteQuoteResolver } from './write-quote.resolver.ts';

export const fieldSalesResolvers = [
  ChangeOpportunityResolver,
  CloseOpportunityResolver,
  CompleteMeetingResolver,
  OpportunitiesResolver,
  UnassignedOpportunitiesResolver,
  UnassignedOpportunityResolver,
  OpportunityBoardResolver,
  OpportunityResolver,
  DealActivityResolver,
  DealRoleResolver,
  DealRolesOfAccountResolver,
  RolesOfDealResolver,
  PipelineResolver,
  PipelineStageResolver,
  OpportunityStageChangeResolver,
  QuoteDraftResolver,
  QuoteResolver,
  QuotesOfDealResolver,
  WriteQuoteResolver,
] as const;
