import { CohortRetentionResolver } from './cohort-retention.resolver.ts';
import { KpiGroupResolver, KpiResolver } from './kpi.resolver.ts';
import { KpiCatalogueResolver } from './kpi-catalogue.resolver.ts';
import { KpiTreeResolver } from './kpi-tree.resolver.ts';
import { MeetingFunnelResolver } from './meeting-funnel.resolver.ts';
import { MrrLedgerResolver } from './mrr-ledger.resolver.ts';
import { NrrWaterlineResolver } from './nrr-waterline.resolver.ts';
import { RelayFunnelResolver } from './relay-funnel.resolver.ts';

export const kpisResolvers = [
  KpiCatalogueResolver,
  KpiTreeResolver,
  KpiResolver,
  KpiGroupResolver,
  RelayFunnelResolver,
  MeetingFunnelResolver,
  NrrWaterlineResolver,
  CohortRetentionResolver,
  MrrLedgerResolver,
] as const;
