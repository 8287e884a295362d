import { bulkActs } from '@tasuki/db';
import { parseGlobalId, refuse } from '@tasuki/domain';
import { and, desc, eq } from 'drizzle-orm';
import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { authorize } from '../auth/viewer.ts';
import { answerOnce } from '../command/answer-once.ts';
import type { CommandScope } from '../command/run-command.ts';
import type { ApiContext } from '../context.ts';
import { badUserInput } from '../errors.ts';
import { readId } from '../records/read-id.ts';
import { assignOwners, followAll, unassignOwner, unfollow } from './account-acts.ts';
import type { BulkAct as BulkActRule, BulkUndo } from './bulk-act.ts';
import {
  BulkAct,
  BulkActInput,
  type BulkActName,
  BulkActPayload,
  UndoBulkActInput,
  UndoBulkActPayload,
} from './bulk-act.type.ts';
import { createTasks, uncreateTask } from './create-tasks.ts';
import { assignDeals, moveDealBack, moveDeals, unassignDeal } from './deal-acts.ts';
import { presentBulkAct, presentResults, runBulk, undoBulk } from './run-bulk.ts';
import { completeTasks, rescheduleTasks, restoreDueDate, uncompleteTask } from './task-acts.ts';

const MOST_RECORDS = 200;
const MOST_REMEMBERED = 50;

const rules: Record<BulkActName, (input: BulkActInput) => BulkActRule<never>> = {
  'assign-owner': assignOwners as never,
  follow: () => followAll as never,
  'create-tasks': createTasks as never,
  'complete-tasks': () => completeTasks as never,
  'reschedule-tasks': rescheduleTasks as never,
  'assign-deals': assignDeals as never,
  'move-deals': moveDeals as never,
};

const undos: Record<BulkActName, BulkUndo> = {
  'assign-owner': unassignOwner,
  follow: unfollow,
  'create-tasks': uncreateTask,
  'complete-tasks': uncompleteTask,
  'reschedule-tasks': restoreDueDate,
  'assign-deals': unassignDeal,
  'move-deals': moveDealBack,
};

@Resolver()
export class BulkActsResolver {
  @Mutation((_returns) => BulkActPayload, {
    description: 'Does the same to many records, each by its own rule: what is refused is named, the rest is done.',
  })
  async bulkAct(
    @Arg('input', (_type) => BulkActInput) input: BulkActInput,
    @Ctx() context: ApiContext,
  ): Promise<BulkActPayload> {
    const rule = rules[input.act](input);
    authorize(context.viewer, rule.operation);
    const { ids } = input;
    if (ids.length === 0 || ids.length > MOST_RECORDS) {
      throw badUserInput(`Choose 1 to ${MOST_RECORDS} records.`, { field: 'ids' });
    }
    const targets = ids.map((id) => readId(id, rule.record, 'ids'));
    return inScope(context, async (scope) => {
      const { tx } = scope;
      const { id } = await answerOnce(tx, context, async () => {
        const made = await runBulk(context, scope, { name: input.act, rule, targets });
        return { id: made.id };
      });
      const [row] = await tx.select().from(bulkActs).where(eq(bulkActs.id, id));
      if (!row) throw badUserInput('There is no such act any more.', { field: 'clientMutationId' });
      return { bulkAct: presentBulkAct(row), results: presentResults(row.items, rule.record), refusal: null };
    });
  }

  @Mutation((_returns) => UndoBulkActPayload, { description: 'Takes your own act back, by events of its own.' })
  async undoBulkAct(
    @Arg('input', (_type) => UndoBulkActInput) input: UndoBulkActInput,
    @Ctx() context: ApiContext,
  ): Promise<UndoBulkActPayload> {
    authorize(context.viewer, 'read');
    const parsed = parseGlobalId(input.bulkActId);
    if (parsed?.type !== 'bulk-act') throw badUserInput('This is not the id of a bulk act.', { field: 'bulkActId' });
    return inScope(context, async (scope) => {
      const { tx, viewer, now } = scope;
      const isMine = and(eq(bulkActs.id, parsed.id), eq(bulkActs.actorId, viewer.id));
      // Two undos at once: the later one waits here, and finds that it was taken back.
      const [row] = await tx.select().from(bulkActs).where(isMine).for('update');
      if (!row) throw badUserInput('There is no such act of yours.', { field: 'bulkActId' });
      const name = row.act as BulkActName;
      const { operation, record } = rules[name]({ act: name, ids: [] });
      authorize(context.viewer, operation);
      const { items, refusal } = await answerOnce(tx, context, async () => {
        if (row.undoneAt)
          return { items: [], refusal: refuse('ALREADY_UNDONE', 'This act was taken back already.').refused! };
        await tx.update(bulkActs).set({ undoneAt: now }).where(isMine);
        return { items: await undoBulk(context, scope, { row, undo: undos[name], operation }), refusal: null };
      });
      const undone = { ...row, undoneAt: row.undoneAt ?? now };
      return { bulkAct: presentBulkAct(undone), results: presentResults(items, record), refusal };
    });
  }

  @Query((_returns) => [BulkAct], { description: 'Your own, the latest first.' })
  async bulkActs(
    @Ctx() { db, viewer }: ApiContext,
    @Arg('first', (_type) => Int, { nullable: true, defaultValue: 20 }) first: number,
  ): Promise<BulkAct[]> {
    const { id } = authorize(viewer, 'read');
    const isMine = eq(bulkActs.actorId, id);
    const most = Math.min(Math.max(first, 1), MOST_REMEMBERED);
    const rows = await db.select().from(bulkActs).where(isMine).orderBy(desc(bulkActs.at)).limit(most);
    return rows.map(presentBulkAct);
  }
}

function inScope<Answer>(context: ApiContext, work: (scope: CommandScope) => Promise<Answer>): Promise<Answer> {
  const viewer = authorize(context.viewer, 'read');
  return context.db.transaction((tx) => work({ tx, viewer, now: context.now() }));
}
