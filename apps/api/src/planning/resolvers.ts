import { CostsResolver } from './costs.resolver.ts';
import { KpiGroupPlanResolver, KpiPlanResolver } from './kpi-plan.resolver.ts';
import { TargetsResolver } from './targets.resolver.ts';

export const planningResolvers = [KpiPlanResolver, KpiGroupPlanResolver, TargetsResolver, CostsResolver] as const;
