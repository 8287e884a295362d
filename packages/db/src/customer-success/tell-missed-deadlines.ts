import { checkInHeld } from '@tasuki/domain/customer-success/events/check-in-held';
import { noticeDeadlineMissed } from '@tasuki/domain/customer-success/events/notice-deadline-missed';
import { quarterlyReviewHeld } from '@tasuki/domain/customer-success/events/quarterly-review-held';
import { missNoticeDeadline } from '@tasuki/domain/customer-success/miss-notice-deadline';
import { addDays, dayIn } from '@tasuki/domain/days';
import { and, asc, desc, eq, gte, inArray, lt } from 'drizzle-orm';
import { lockAccountItself } from '../accounts/load-account.ts';
import type { Database, Transaction } from '../client.ts';
import { contracts, timelineEvents } from '../tables/index.ts';
import { commit } from '../timeline/commit.ts';
import { toContractState } from './load-contract.ts';

/** A server that was off for a while still tells; older deadlines are history. */
const lookBackDays = 30;
const mostAtOnce = 200;

/** The daily look at 解約通知期限. Safe to run in many processes at once. Answers how many were told. */
export async function tellMissedDeadlines(db: Database, { now, timeZone }: { now: Date; timeZone: string }) {
  const today = dayIn(timeZone, now);
  const due = await db
    .select()
    .from(contracts)
    .where(
      and(
        eq(contracts.state, 'active'),
        lt(contracts.noticeDeadline, today),
        gte(contracts.noticeDeadline, addDays(today, -lookBackDays)),
      ),
    )
    .orderBy(asc(contracts.noticeDeadline))
    .limit(mostAtOnce);
  let told = 0;
  for (const contract of due) {
    told += await db.transaction(async (tx) => {
      // Imported history starts no clock.
      if (contract.importSource || !(await lockAccountItself(tx, contract.accountId))) return 0;
      const { accepted = [] } = missNoticeDeadline(toContractState(contract), {
        by: null,
        as: 'admin',
        at: now,
        today,
        ...(await talksAbout(tx, contract, timeZone)),
      });
      await commit(tx, accepted, { actorId: null, actorType: 'system', operation: 'tellMissedDeadlines', now });
      return accepted.length;
    });
  }
  return told;
}

async function talksAbout(tx: Transaction, { accountId, id }: typeof contracts.$inferSelect, timeZone: string) {
  const ofAccount = and(eq(timelineEvents.accountId, accountId), eq(timelineEvents.department, 'customer-success'));
  const [talk] = await tx
    .select({ at: timelineEvents.occurredAt })
    .from(timelineEvents)
    .where(and(ofAccount, inArray(timelineEvents.kind, [checkInHeld.name, quarterlyReviewHeld.name])))
    .orderBy(desc(timelineEvents.occurredAt))
    .limit(1);
  const [told] = await tx
    .select({ payload: timelineEvents.payload })
    .from(timelineEvents)
    .where(and(ofAccount, eq(timelineEvents.kind, noticeDeadlineMissed.name), eq(timelineEvents.subjectId, id)))
    .orderBy(desc(timelineEvents.occurredAt))
    .limit(1);
  return {
    lastTalkOn: talk ? dayIn(timeZone, talk.at) : null,
    toldFor: (told?.payload.noticeDeadline as string | undefined) ?? null,
  };
}
