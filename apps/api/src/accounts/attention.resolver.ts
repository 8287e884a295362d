import { accountLooks, findSurvivor, follows, lastPosition, readNews } from '@tasuki/db';
import type { Department } from '@tasuki/domain';
import { and, eq } from 'drizzle-orm';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { authorizePerson } from '../auth/viewer.ts';
import { answerOnceIn } from '../command/answer-once.ts';
import type { ApiContext } from '../context.ts';
import { badUserInput } from '../errors.ts';
import { readId } from '../records/read-id.ts';
import { Account } from './account.type.ts';
import {
  AccountNews,
  FollowAccountInput,
  FollowAccountPayload,
  LookAtAccountInput,
  LookAtAccountPayload,
} from './attention.type.ts';
import { loadAliasSet } from './owned-rows.ts';

/** What a person keeps an eye on. It is theirs alone, so no timeline tells it. */
@Resolver((_of) => Account)
export class AttentionResolver {
  @Mutation((_returns) => FollowAccountPayload, {
    description: 'Tells you from now on what others do with it, or no more.',
  })
  async followAccount(
    @Arg('input', (_type) => FollowAccountInput) { accountId, isFollowed }: FollowAccountInput,
    @Ctx() context: ApiContext,
  ): Promise<FollowAccountPayload> {
    const userId = authorizePerson(context.viewer, 'keepOwnSettings').id;
    const account = await readAccount(context, accountId);
    const mine = { accountId: account.uuid, userId };
    const follow = { ...mine, since: context.now() };
    await answerOnceIn(context, async (tx) => {
      if (isFollowed) await tx.insert(follows).values(follow).onConflictDoNothing();
      else await tx.delete(follows).where(isMine(follows, mine));
      return {};
    });
    return { account };
  }

  @Mutation((_returns) => LookAtAccountPayload, { description: 'Remembers that you have read the account up to now.' })
  async lookAtAccount(
    @Arg('input', (_type) => LookAtAccountInput) { accountId }: LookAtAccountInput,
    @Ctx() context: ApiContext,
  ): Promise<LookAtAccountPayload> {
    const userId = authorizePerson(context.viewer, 'keepOwnSettings').id;
    const account = await readAccount(context, accountId);
    const accountIds = await loadAliasSet(context, account.uuid);
    await answerOnceIn(context, async (tx) => {
      const look = { position: await lastPosition(tx, accountIds), lookedAt: context.now() };
      await tx
        .insert(accountLooks)
        .values({ accountId: account.uuid, userId, ...look })
        .onConflictDoUpdate({ target: [accountLooks.accountId, accountLooks.userId], set: look });
      return {};
    });
    return { account };
  }

  @FieldResolver((_returns) => Boolean, { description: 'Whether you follow it.' })
  async isFollowed(@Root() { uuid }: Account, @Ctx() { db, viewer }: ApiContext): Promise<boolean> {
    if (viewer?.type !== 'user') return false;
    return (await db.$count(follows, isMine(follows, { accountId: uuid, userId: viewer.id }))) > 0;
  }

  @FieldResolver((_returns) => AccountNews, {
    nullable: true,
    description: 'Null when you look for the first time. Read it before `lookAtAccount`.',
  })
  async news(@Root() { uuid }: Account, @Ctx() context: ApiContext): Promise<AccountNews | null> {
    const { db, viewer } = context;
    if (viewer?.type !== 'user') return null;
    const mine = { accountId: uuid, userId: viewer.id };
    const [look] = await db.select().from(accountLooks).where(isMine(accountLooks, mine));
    if (!look) return null;
    const accountIds = await loadAliasSet(context, uuid);
    const offTimeline = context.organisation?.kindsOffTimeline ?? [];
    const rows = await readNews(db, accountIds, { position: look.position, userId: viewer.id, offTimeline });
    const departments = rows.map(({ department, count }) => ({ department: department as Department, count }));
    return { since: look.lookedAt, departments };
  }
}

function isMine(
  table: typeof follows | typeof accountLooks,
  { accountId, userId }: { accountId: string; userId: string },
) {
  return and(eq(table.accountId, accountId), eq(table.userId, userId));
}

async function readAccount({ db, load }: ApiContext, text: string): Promise<Account> {
  const { id } = readId(text, 'account', 'accountId');
  const account = await load<Account>('account', null, await findSurvivor(db, id));
  if (!account) throw badUserInput('There is no such account.', { field: 'accountId' });
  return account;
}
