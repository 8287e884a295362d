import { ContractCommandsResolver } from './contract-commands.resolver.ts';
import { CustomerCommandsResolver } from './customer-commands.resolver.ts';
import { CustomerDaysResolver } from './customer-days.resolver.ts';
import { CustomerPortfolioResolver } from './customer-portfolio.resolver.ts';
import { OnboardingMilestoneResolver, OnboardingResolver } from './onboarding.resolver.ts';
import { OnboardingCommandsResolver } from './onboarding-commands.resolver.ts';
import { RecordUsageResolver } from './record-usage.resolver.ts';
import { RecordUsageBatchResolver } from './record-usage-batch.resolver.ts';
import { SurveyResolver, TicketsResolver } from './tickets.resolver.ts';
import { TouchTiersResolver } from './touch-tiers.resolver.ts';

export const customerSuccessResolvers = [
  ContractCommandsResolver,
  CustomerCommandsResolver,
  CustomerPortfolioResolver,
  CustomerDaysResolver,
  OnboardingCommandsResolver,
  OnboardingResolver,
  OnboardingMilestoneResolver,
  RecordUsageResolver,
  RecordUsageBatchResolver,
  TicketsResolver,
  SurveyResolver,
  TouchTiersResolver,
] as const;
