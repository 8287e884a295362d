import { findOwnership, follows, lockAccount } from '@tasuki/db';
import { accept } from '@tasuki/domain';
import { assignOwner, releaseOwner } from '@tasuki/domain/accounts/account-rules';
import { type OwnedWork, ownedWorks } from '@tasuki/domain/accounts/ownership-words';
import { and, eq } from 'drizzle-orm';
import { actingOf } from '../accounts/target-account.ts';
import { badUserInput } from '../errors.ts';
import { type BulkAct, type BulkUndo, changedSince } from './bulk-act.ts';
import type { BulkActInput } from './bulk-act.type.ts';
import { type ChosenPerson, choosePerson, findPerson } from './choose-person.ts';

/** One owner for a kind of work on all accounts. */
export function assignOwners({ userId, work }: BulkActInput): BulkAct<{ user: ChosenPerson; work: OwnedWork }> {
  return {
    operation: 'assignOwner',
    record: 'account',
    async choose({ tx }) {
      if (!userId || !work) throw badUserInput('Say who is to own which work.', { field: 'userId' });
      const user = await choosePerson(tx, userId);
      return { choice: { user, work: work as OwnedWork }, words: user.name };
    },
    async run(scope, { id }, choice) {
      const account = await lockAccount(scope.tx, id);
      if (!account) return null;
      const current = await findOwnership(scope.tx, account.id, choice.work);
      const command = { ...actingOf(scope, account.holder), accountId: account.id, ...choice };
      const before = { work: choice.work, userId: current?.userId ?? null, newUserId: choice.user.id };
      return { name: account.name, decision: assignOwner(current, command), before };
    },
  };
}

export const unassignOwner: BulkUndo = async (scope, { id }, before) => {
  const account = await lockAccount(scope.tx, id);
  const work = ownedWorks.find((each) => each === before.work);
  if (!account || !work) return changedSince;
  const current = await findOwnership(scope.tx, account.id, work);
  if (current?.userId !== before.newUserId) return changedSince;
  const command = { ...actingOf(scope, account.holder), accountId: account.id, work };
  const user = before.userId ? await findPerson(scope.tx, before.userId) : null;
  return user ? assignOwner(current, { ...command, user }) : releaseOwner(current, command);
};

/** A person's own choice: no timeline tells it. */
export const followAll: BulkAct<null> = {
  operation: 'keepOwnSettings',
  record: 'account',
  choose: async () => ({ choice: null, words: null }),
  async run({ tx, viewer, now }, { id }) {
    const account = await lockAccount(tx, id);
    if (!account) return null;
    const made = await tx
      .insert(follows)
      .values({ accountId: account.id, userId: viewer.id, since: now })
      .onConflictDoNothing()
      .returning();
    return { name: account.name, decision: accept(), before: {}, isChanged: made.length > 0 };
  },
};

export const unfollow: BulkUndo = async ({ tx, viewer }, { id }) => {
  const account = await lockAccount(tx, id);
  if (account) {
    await tx.delete(follows).where(and(eq(follows.accountId, account.id), eq(follows.userId, viewer.id)));
  }
  return accept();
};
