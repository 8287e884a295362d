import { OwnershipCheckResolver } from '../ownership/ownership-check.resolver.ts';
import { UpsellRulesResolver } from '../ownership/upsell-rules.resolver.ts';
import { AvailabilityResolver } from './availability.resolver.ts';
import { RoutingPlansResolver } from './routing-plans.resolver.ts';
import { RoutingRunResolver } from './routing-run.resolver.ts';

/** Who gets what, and who owns it. */
export const routingResolvers = [
  RoutingPlansResolver,
  RoutingRunResolver,
  AvailabilityResolver,
  OwnershipCheckResolver,
  UpsellRulesResolver,
] as const;
