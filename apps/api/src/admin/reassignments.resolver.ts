import { countOpenItems, decideReassignment, reassignments, users } from '@tasuki/db';
import { toGlobalId } from '@tasuki/domain';
import { ownedItemKinds, ownedItemWords } from '@tasuki/domain/accounts/owned-items';
import { desc, eq } from 'drizzle-orm';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { authorize } from '../auth/viewer.ts';
import type { ApiContext } from '../context.ts';
import { badUserInput } from '../errors.ts';
import { readId, readOptionalId } from '../records/read-id.ts';
import { OpenWork, Reassignment, ReassignmentPreview } from './reassignment.type.ts';

/** A person is reassigned a handful of times at most. */
const MOST_SHOWN = 20;
const NOTHING = '00000000-0000-0000-0000-000000000000';

@Resolver()
export class ReassignmentsResolver {
  @Query((_returns) => OpenWork, { description: 'Everything that a person has open, by kind.' })
  async openWork(@Arg('userId', (_type) => ID) userId: string, @Ctx() { viewer, db }: ApiContext): Promise<OpenWork> {
    authorize(viewer, 'administer');
    const { kinds, accounts } = await countOpenItems(db, readId(userId, 'user', 'userId').id);
    const countOf = (kind: string) => kinds.find((each) => each.kind === kind)?.count ?? 0;
    return {
      accounts,
      total: kinds.reduce((sum, { count }) => sum + count, 0),
      kinds: ownedItemKinds.map((kind) => ({
        ...{ kind, count: countOf(kind) },
        ...{ labelJa: ownedItemWords[kind].ja, labelEn: ownedItemWords[kind].en },
      })),
    };
  }

  @Query((_returns) => ReassignmentPreview, {
    description: 'Who would get a person’s work: one person, or by the rules.',
  })
  async reassignmentPreview(
    @Arg('userId', (_type) => ID) userId: string,
    @Ctx() { viewer, db, now, timeZone }: ApiContext,
    @Arg('toUserId', (_type) => ID, { nullable: true }) toUserId?: string | null,
  ): Promise<ReassignmentPreview> {
    const { id: by } = authorize(viewer, 'administer');
    const from = await readPerson(db, readId(userId, 'user', 'userId').id);
    const toId = readOptionalId(toUserId, 'user', 'toUserId')?.id;
    const to = toId ? await readPerson(db, toId) : null;
    const acting = { by, at: now(), as: 'admin' as const };
    const { shares, left } = await decideReassignment(db, { ...acting, reassignmentId: NOTHING, from, to, timeZone });
    return {
      left,
      shares: shares.map(({ user, items, accounts }) => ({
        ...{ items, accounts, name: user.name },
        userId: toGlobalId({ type: 'user', accountId: null, id: user.id }),
      })),
    };
  }

  @Query((_returns) => [Reassignment], { description: 'A person’s work given to others, the latest first.' })
  async reassignments(
    @Arg('userId', (_type) => ID) userId: string,
    @Ctx() { viewer, db }: ApiContext,
  ): Promise<Reassignment[]> {
    authorize(viewer, 'administer');
    const rows = await db
      .select({ row: reassignments, toName: users.name })
      .from(reassignments)
      .leftJoin(users, eq(users.id, reassignments.toUserId))
      .where(eq(reassignments.fromUserId, readId(userId, 'user', 'userId').id))
      .orderBy(desc(reassignments.doneAt))
      .limit(MOST_SHOWN);
    return rows.map(({ row, toName }) => presentReassignment(row, toName));
  }
}

export function presentReassignment(row: typeof reassignments.$inferSelect, toName: string | null): Reassignment {
  return { ...row, toName, accounts: row.accountIds.length };
}

export async function readPerson(db: Pick<ApiContext['db'], 'select'>, id: string) {
  const [person] = await db.select().from(users).where(eq(users.id, id));
  if (!person) throw badUserInput('There is no such person.', { field: 'userId' });
  return person;
}
