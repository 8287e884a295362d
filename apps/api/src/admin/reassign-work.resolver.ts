import {
  type Author,
  commit,
  decideReassignment,
  decideTakeBack,
  lockOpenAccounts,
  reassignments,
  sessions,
  users,
} from '@tasuki/db';
import { refuse } from '@tasuki/domain';
import { workReassigned } from '@tasuki/domain/accounts/events/work-reassigned';
import { eq, sql } from 'drizzle-orm';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import { conflict, runSettingsChange, type SettingsScope } from '../command/run-settings-change.ts';
import type { ApiContext } from '../context.ts';
import { badUserInput } from '../errors.ts';
import { readId, readOptionalId } from '../records/read-id.ts';
import {
  ReassignWorkInput,
  ReassignWorkPayload,
  UndoReassignmentInput,
  UndoReassignmentPayload,
} from './reassignment.type.ts';
import { presentReassignment, readPerson } from './reassignments.resolver.ts';
import { checkChange } from './user.resolver.ts';

type Row = typeof reassignments.$inferSelect & { toName: string | null; count: number };

@Resolver()
export class ReassignWorkResolver {
  @Mutation((_returns) => ReassignWorkPayload, {
    description:
      'Gives all that a person has to one person, or to whom the rules find, in one step; with it they may leave.',
  })
  async reassignWork(
    @Arg('input', (_type) => ReassignWorkInput) input: ReassignWorkInput,
    @Ctx() context: ApiContext,
  ): Promise<ReassignWorkPayload> {
    const { row, refusal } = await runSettingsChange<Row>(context, 'administer', 'reassignWork', async (scope) => {
      const { tx, viewer } = scope;
      const { id } = readId(input.userId, 'user', 'userId');
      const [from] = await tx.select().from(users).where(eq(users.id, id)).for('update');
      if (!from) throw badUserInput('There is no such person.', { field: 'userId' });
      if (from.version !== input.version) return { refused: conflict({}, { name: from.name }, from.version) };
      const toId = readOptionalId(input.toUserId, 'user', 'toUserId')?.id;
      const to = toId ? await readPerson(tx, toId) : null;
      const refused = input.hasLeft ? await checkChange(tx, { id, input, isSelf: viewer.id === id }) : undefined;
      const problem = refused ?? refuseReceiver(id, to);
      if (problem) return { refused: problem };
      const acting = { by: viewer.id, at: context.now(), as: 'admin' as const };
      // Who had left before does not come back with what is taken back.
      const hasLeft = Boolean(input.hasLeft) && from.leftAt === null;
      const made = { id: uuidv7(), fromUserId: id, toUserId: to?.id ?? null, hasLeft };
      const wanted = { ...acting, reassignmentId: made.id, from, to, timeZone: context.timeZone };
      await lockOpenAccounts(tx, id);
      const { events, shares, left } = await decideReassignment(tx, wanted);
      await commit(tx, events, authorOf(scope, context, 'reassignWork'));
      const items = shares.reduce((sum, share) => sum + share.items, 0);
      const accountIds = [...new Set(events.map(({ accountId }) => accountId))];
      const values = { ...made, items, accountIds, doneAt: acting.at, doneBy: viewer.id };
      const [saved] = await tx.insert(reassignments).values(values).returning();
      if (hasLeft) {
        await tx.delete(sessions).where(eq(sessions.userId, id));
        await setLeft(scope, id, acting.at);
      }
      const row = { ...(saved as typeof reassignments.$inferSelect), toName: to?.name ?? null, count: left };
      return { row, details: { ...input, reassignmentId: made.id, items, accounts: accountIds.length, left } };
    });
    return { reassignment: row && presentReassignment(row, row.toName), left: row?.count ?? null, refusal };
  }

  @Mutation((_returns) => UndoReassignmentPayload, {
    description: 'Gives back what its receivers still have open. Who left with it is back.',
  })
  async undoReassignment(
    @Arg('input', (_type) => UndoReassignmentInput) input: UndoReassignmentInput,
    @Ctx() context: ApiContext,
  ): Promise<UndoReassignmentPayload> {
    const { row, refusal } = await runSettingsChange<Row>(context, 'administer', 'undoReassignment', async (scope) => {
      const { tx, viewer } = scope;
      const [done] = await tx
        .select()
        .from(reassignments)
        .where(eq(reassignments.id, readUuid(input.reassignmentId)))
        .for('update');
      if (!done) throw badUserInput('There is no such reassignment.', { field: 'reassignmentId' });
      if (done.undoneAt) return { refused: refuse('REASSIGNMENT_UNDONE', 'This was taken back already.').refused! };
      const acting = { by: viewer.id, at: context.now(), as: 'admin' as const };
      const events = await decideTakeBack(tx, done, acting);
      await commit(tx, events, authorOf(scope, context, 'undoReassignment'));
      if (done.hasLeft) await setLeft(scope, done.fromUserId, null);
      const undone = { undoneAt: acting.at, undoneBy: viewer.id };
      const [saved] = await tx.update(reassignments).set(undone).where(eq(reassignments.id, done.id)).returning();
      const count = events.reduce((sum, { payload }) => sum + workReassigned.payload.parse(payload).items.length, 0);
      const toName = done.toUserId ? (await readPerson(tx, done.toUserId)).name : null;
      const row = { ...(saved as typeof reassignments.$inferSelect), toName, count };
      return { row, details: { reassignmentId: done.id, returned: count } };
    });
    return { reassignment: row && presentReassignment(row, row.toName), returned: row?.count ?? null, refusal };
  }
}

function refuseReceiver(fromId: string, to: { id: string; name: string; leftAt: Date | null } | null) {
  if (to?.id === fromId) return refuse('REASSIGN_TO_SELF', 'Choose somebody else.', { field: 'toUserId' }).refused;
  return to?.leftAt
    ? refuse('USER_HAS_LEFT', `${to.name} has left the organisation.`, { field: 'toUserId' }).refused
    : undefined;
}

const setLeft = ({ tx }: SettingsScope, id: string, leftAt: Date | null) =>
  tx
    .update(users)
    .set({ leftAt, version: sql`${users.version} + 1` })
    .where(eq(users.id, id));

function authorOf({ viewer }: SettingsScope, { now, requestId }: ApiContext, operation: string): Author {
  return { actorId: viewer.id, actorType: viewer.type, operation, requestId, now: now() };
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function readUuid(text: string): string {
  if (!UUID.test(text)) throw badUserInput('This is no reassignment.', { field: 'reassignmentId' });
  return text;
}
