import { type CallQueueRow, countCallQueue, findSurvivor, readCallQueue, readScoreModels } from '@tasuki/db';
import { callQueueReasonKeys, callQueueReasonWords } from '@tasuki/domain/inside-sales/call-queue-reasons';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { Account } from '../accounts/account.type.ts';
import { Contact } from '../accounts/contact.type.ts';
import { Lead } from '../accounts/lead.type.ts';
import { loadOverAliases } from '../accounts/owned-rows.ts';
import { Task } from '../accounts/task.type.ts';
import { authorize } from '../auth/viewer.ts';
import type { Connection } from '../connections/connection.ts';
import { readPage } from '../connections/page.ts';
import type { ApiContext } from '../context.ts';
import { readStanding } from '../scores/read-standing.ts';
import { Call } from './call.type.ts';
import { CallQueueConnection, CallQueueItem } from './call-queue.type.ts';
import { readQueueCursor, writeQueueCursor } from './call-queue-cursor.ts';

@Resolver((_of) => CallQueueItem)
export class CallQueueResolver {
  @Query((_returns) => CallQueueConnection, { description: 'Leads that inside sales holds, the next call first.' })
  async callQueue(
    @Ctx() context: ApiContext,
    @Arg('first', (_type) => Int, { nullable: true }) first?: number | null,
    @Arg('after', (_type) => String, { nullable: true }) after?: string | null,
    @Arg('isMine', (_type) => Boolean, { nullable: true, description: 'Mine, and those that nobody has taken.' })
    isMine?: boolean | null,
    @Arg('cells', (_type) => [String], { nullable: true, description: 'A1 to C3 in the first score model that is on.' })
    cells?: string[] | null,
    @Arg('byCell', (_type) => Boolean, {
      nullable: true,
      description: 'The best place in the grid first, then the points.',
    })
    byCell?: boolean | null,
  ): Promise<Connection<CallQueueItem>> {
    const viewer = authorize(context.viewer, 'read');
    const page = readPage({ first, after });
    const place = page.cursor ? readQueueCursor(page.cursor) : null;
    const asOf = place?.asOf ?? context.now();
    const [model] = await readScoreModels(context.db, { at: context.now() });
    const held = {
      asOf,
      timeZone: context.timeZone,
      userId: isMine ? viewer.id : null,
      cells: cells?.map(readStanding),
      modelId: model?.modelId ?? null,
      isByCell: byCell ?? false,
    };
    const rows = await readCallQueue(context.sql, { ...held, after: place, limit: page.limit + 1 });
    const edges = rows
      .slice(0, page.limit)
      .map((row) => ({ node: toItem(row), cursor: writeQueueCursor({ ...row, asOf }) }));
    return {
      edges,
      nodes: edges.map((edge) => edge.node),
      pageInfo: {
        hasNextPage: rows.length > page.limit,
        hasPreviousPage: place !== null,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
      count: async () => rows[0]?.waiting ?? countCallQueue(context.sql, held),
    };
  }

  @FieldResolver((_returns) => Lead)
  lead(@Root() { accountUuid, leadId }: CallQueueItem, @Ctx() { load }: ApiContext): Promise<Lead | null> {
    return load<Lead>('lead', accountUuid, leadId);
  }

  @FieldResolver((_returns) => Account)
  async account(@Root() { accountUuid }: CallQueueItem, @Ctx() { db, load }: ApiContext): Promise<Account | null> {
    const account = await load<Account>('account', null, accountUuid);
    return account?.mergedIntoId ? load<Account>('account', null, await findSurvivor(db, accountUuid)) : account;
  }

  @FieldResolver((_returns) => Contact, { nullable: true, description: 'Whom to call.' })
  contact(
    @Root() { accountUuid, contactId }: CallQueueItem,
    @Ctx() context: ApiContext,
  ): Promise<Contact | null> | null {
    return contactId ? loadOverAliases<Contact>(context, 'contact', accountUuid, contactId) : null;
  }

  @FieldResolver((_returns) => Call, { nullable: true, description: 'The last attempt.' })
  lastCall(
    @Root() { accountUuid, lastCallId }: CallQueueItem,
    @Ctx() { load }: ApiContext,
  ): Promise<Call | null> | null {
    return lastCallId ? load<Call>('call', accountUuid, lastCallId) : null;
  }

  @FieldResolver((_returns) => Task, { nullable: true, description: 'The call back that is due.' })
  task(@Root() { task }: CallQueueItem, @Ctx() { load }: ApiContext): Promise<Task | null> | null {
    return task ? load<Task>('task', task.accountId, task.id) : null;
  }
}

function toItem({ accountId, taskId, taskAccountId, points, calls, ...row }: CallQueueRow): CallQueueItem {
  const reasons = callQueueReasonKeys
    .filter((key) => points[key] !== 0)
    .map((key) => {
      const { ja, en } = callQueueReasonWords(key, { ...row, calls });
      return { key, points: points[key], labelJa: ja, labelEn: en };
    })
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  return Object.assign(new CallQueueItem(), {
    score: row.score,
    reasons,
    callCount: calls,
    accountUuid: accountId,
    leadId: row.leadId,
    contactId: row.contactId,
    lastCallId: row.lastCallId,
    task: taskId && taskAccountId ? { accountId: taskAccountId, id: taskId } : null,
  });
}
