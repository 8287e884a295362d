import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchema, type NonEmptyArray } from 'type-graphql';
import { accountsResolvers } from './accounts/resolvers.ts';
import { adminResolvers } from './admin/resolvers.ts';
import { BulkActsResolver } from './bulk/bulk-acts.resolver.ts';
import { ChatChannelsResolver } from './chat/chat-channels.resolver.ts';
import { bindMutations } from './command/bind-mutations.ts';
import { contractsResolvers } from './contracts/resolvers.ts';
import { customerSuccessResolvers } from './customer-success/resolvers.ts';
import { definitionResolvers } from './definitions/definition-resolvers.ts';
import { diagnosisResolvers } from './diagnosis/resolvers.ts';
import { DuplicateCommandsResolver } from './duplicates/duplicate-commands.resolver.ts';
import { DuplicatesResolver } from './duplicates/duplicates.resolver.ts';
import { feedbackResolvers } from './feedback/resolvers.ts';
import { fieldSalesResolvers } from './field-sales/resolvers.ts';
import { handoffsResolvers } from './handoffs/resolvers.ts';
import { AccountHealthResolver } from './health/account-health.resolver.ts';
import { HealthSettingsResolver } from './health/health-settings.resolver.ts';
import { insideSalesResolvers } from './inside-sales/resolvers.ts';
import { kpisResolvers } from './kpis/resolvers.ts';
import { MailSettingsResolver } from './mail/mail-settings.resolver.ts';
import { marketingResolvers } from './marketing/resolvers.ts';
import { MeetingResolver } from './meetings/meeting.resolver.ts';
import { notificationsResolvers } from './notifications/resolvers.ts';
import { planningResolvers } from './planning/resolvers.ts';
import { PreferencesResolver } from './preferences/preferences.resolver.ts';
import { ProfileResolver } from './preferences/profile.resolver.ts';
import { ProductsResolver } from './products/products.resolver.ts';
import { SaveProductResolver } from './products/save-product.resolver.ts';
import { promisesResolvers } from './promises/resolvers.ts';
import { accountOfResolvers } from './records/account-of.resolver.ts';
import { NodeResolver } from './records/node.resolver.ts';
import { reviewsResolvers } from './reviews/resolvers.ts';
import { routingResolvers } from './routing/routing-resolvers.ts';
import { scoresResolvers } from './scores/resolvers.ts';
import { SearchResolver } from './search/search.resolver.ts';
import { timelineResolvers } from './timeline/resolvers.ts';
import { SavedViewsResolver } from './views/saved-views.resolver.ts';

/** THE list of resolvers. */
// biome-ignore lint/complexity/noBannedTypes: type-graphql asks for classes as Function.
const resolvers: NonEmptyArray<Function> = [
  ...adminResolvers,
  PreferencesResolver,
  ProfileResolver,
  SavedViewsResolver,
  NodeResolver,
  ...accountOfResolvers,
  ...timelineResolvers,
  ...notificationsResolvers,
  SaveProductResolver,
  ChatChannelsResolver,
  MailSettingsResolver,
  ...routingResolvers,
  ...definitionResolvers,
  ...scoresResolvers,
  ...kpisResolvers,
  ...planningResolvers,
  ...diagnosisResolvers,
  ...reviewsResolvers,
  ...accountsResolvers,
  BulkActsResolver,
  MeetingResolver,
  SearchResolver,
  DuplicatesResolver,
  DuplicateCommandsResolver,
  ...marketingResolvers,
  ...handoffsResolvers,
  ...promisesResolvers,
  ...feedbackResolvers,
  ...insideSalesResolvers,
  ...fieldSalesResolvers,
  ...contractsResolvers,
  ProductsResolver,
  ...customerSuccessResolvers,
  AccountHealthResolver,
  HealthSettingsResolver,
];

/** type-graphql asks for a pub/sub although every subscription here brings its own source, the outbox. */
const outboxOnly = {
  publish: () => undefined,
  subscribe: () => {
    throw new Error('Subscriptions listen to the outbox.');
  },
};

let schema: Promise<GraphQLSchema> | undefined;

/** The executable schema. It depends on the resolver classes alone, so a process builds it once. */
export function createSchema(): Promise<GraphQLSchema> {
  schema ??= buildSchema({ resolvers, validate: false, emitSchemaFile: false, pubSub: outboxOnly }).then(bindMutations);
  return schema;
}
