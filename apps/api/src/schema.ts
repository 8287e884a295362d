import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchema, type NonEmptyArray } from 'type-graphql';
import { AccountResolver } from './accounts/account.resolver.ts';
import { AuditResolver } from './admin/audit.resolver.ts';
import { ImportRunsResolver } from './admin/import-runs.resolver.ts';
import { OrganisationResolver } from './admin/organisation.resolver.ts';
import { TeamResolver } from './admin/team.resolver.ts';
import { UserResolver } from './admin/user.resolver.ts';
import { UsersResolver } from './admin/users.resolver.ts';
import { ViewerResolver } from './admin/viewer.resolver.ts';
import { PassSummaryResolver } from './handoffs/pass-summary.resolver.ts';
import { ReapproachResolver } from './inside-sales/reapproach.resolver.ts';
import { KpiGroupResolver, KpiResolver } from './kpis/kpi.resolver.ts';
import { CaptureLeadResolver } from './marketing/capture-lead.resolver.ts';
import { LeadFunnelResolver } from './marketing/lead-funnel.resolver.ts';
import { accountOfResolvers } from './records/account-of.resolver.ts';
import { NodeResolver } from './records/node.resolver.ts';
import { AccountTimelineResolver } from './timeline/account-timeline.resolver.ts';
import { TimelineEventResolver } from './timeline/timeline-event.resolver.ts';
import { TimelineSubscriptionResolver } from './timeline/timeline-subscription.resolver.ts';

/** THE list of resolvers. */
// biome-ignore lint/complexity/noBannedTypes: type-graphql asks for classes as Function.
const resolvers: NonEmptyArray<Function> = [
  ViewerResolver,
  NodeResolver,
  ...accountOfResolvers,
  // timeline
  AccountTimelineResolver,
  TimelineEventResolver,
  TimelineSubscriptionResolver,
  // admin
  UserResolver,
  UsersResolver,
  TeamResolver,
  OrganisationResolver,
  AuditResolver,
  ImportRunsResolver,
  // kpis
  KpiResolver,
  KpiGroupResolver,
  // accounts
  AccountResolver,
  // marketing
  CaptureLeadResolver,
  LeadFunnelResolver,
  // handoffs
  PassSummaryResolver,
  // inside sales
  ReapproachResolver,
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
