import { CallResolver } from './call.resolver.ts';
import { CallQueueResolver } from './call-queue.resolver.ts';
import { InsideSalesCommandsResolver } from './inside-sales-commands.resolver.ts';
import { ReapproachResolver } from './reapproach.resolver.ts';

export const insideSalesResolvers = [
  CallResolver,
  CallQueueResolver,
  InsideSalesCommandsResolver,
  ReapproachResolver,
] as const;
