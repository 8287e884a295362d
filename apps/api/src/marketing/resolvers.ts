import { CampaignResolver, CampaignTouchResolver } from './campaign.resolver.ts';
import { CampaignFiguresResolver } from './campaign-figures.resolver.ts';
import { CaptureLeadResolver } from './capture-lead.resolver.ts';
import { CreateCampaignResolver } from './create-campaign.resolver.ts';
import { LeadResolver } from './lead.resolver.ts';
import { LeadFunnelResolver } from './lead-funnel.resolver.ts';
import { MarketingCommandsResolver } from './marketing-commands.resolver.ts';
import { VisitorsResolver } from './visitors.resolver.ts';

export const marketingResolvers = [
  CaptureLeadResolver,
  LeadResolver,
  CampaignResolver,
  CreateCampaignResolver,
  CampaignTouchResolver,
  MarketingCommandsResolver,
  VisitorsResolver,
  LeadFunnelResolver,
  CampaignFiguresResolver,
] as const;
