import { expireHandoff } from '@tasuki/domain/handoffs/decide-handoff';
import type { Database } from '../client.ts';
import { commit } from '../timeline/commit.ts';
import { findOverdueHandoffs, lockHandoff } from './load-handoffs.ts';

const BATCH = 100;

/** Notes for each offer whose time is up that nobody answered. Safe to run in many processes at once. */
export async function expireOverdueHandoffs(db: Database, now: Date): Promise<number> {
  let expired = 0;
  for (const { accountId, id } of await findOverdueHandoffs(db, now, BATCH)) {
    expired += await db.transaction(async (tx) => {
      const handoff = await lockHandoff(tx, accountId, id);
      const { accepted = [] } = handoff ? expireHandoff(handoff, now) : {};
      await commit(tx, accepted, { actorId: null, actorType: 'system', operation: 'expireHandoff', now });
      return accepted.length;
    });
  }
  return expired;
}
