import { escalateHandoff, hadBy, isTimeToMoveOn, moveHandoffOn } from '@tasuki/domain/handoffs/escalate-handoff';
import type { HandoffState } from '@tasuki/domain/handoffs/handoff-state';
import { placeOfJoint } from '@tasuki/domain/routing/routing-plan';
import { and, eq, inArray, isNull, lte, or, sql } from 'drizzle-orm';
import { findSurvivor } from '../accounts/find-survivor.ts';
import type { Database, Reader, Transaction } from '../client.ts';
import { routeToPerson } from '../routing/route-to-person.ts';
import { readRoutingPlan } from '../routing/routing-plans.ts';
import { handoffs, leads, users } from '../tables/index.ts';
import { commit } from '../timeline/commit.ts';
import { readBusinessCalendar, readJointAgreement } from './joint-agreements.ts';
import { lockHandoff } from './load-handoffs.ts';

const BATCH = 100;

interface Look {
  now: Date;
  timeZone: string;
}

/**
 * The minute's look at the clock of offers: a deadline that passed is told to the receiver's manager and the sender; after the
 * agreed further time the next person gets it, or it expires. Each step once, also in many processes. Answers the steps taken.
 */
export async function escalateOverdueHandoffs(db: Database, { now, timeZone }: Look): Promise<number> {
  let steps = 0;
  const failed: unknown[] = [];
  for (const { accountId, id } of await findDueHandoffs(db, now)) {
    // The longest waiting come first: one that fails must not stand in the way of all others, minute after minute.
    try {
      steps += await db.transaction((tx) => takeStep(tx, { accountId, id }, { now, timeZone }));
    } catch (error) {
      failed.push(error);
    }
  }
  if (failed.length > 0) throw new AggregateError(failed, `${failed.length} overdue passes could not be moved on.`);
  return steps;
}

async function takeStep(tx: Transaction, { accountId, id }: { accountId: string; id: string }, look: Look) {
  const handoff = await lockHandoff(tx, accountId, id);
  if (!handoff) return 0;
  const { accepted = [] } = await decide(tx, handoff, look);
  await commit(tx, accepted, { actorId: null, actorType: 'system', operation: 'escalateHandoff', now: look.now });
  return accepted.length;
}

/** Offers whose deadline passed untold, or whose manager's time is over; the longest waiting first. */
function findDueHandoffs(db: Reader, now: Date) {
  const isUntold = and(isNull(handoffs.escalatedAt), lte(handoffs.dueAt, now));
  return db
    .select({ accountId: handoffs.accountId, id: handoffs.id })
    .from(handoffs)
    .where(
      and(
        eq(handoffs.state, 'offered'),
        lte(handoffs.dueAt, now),
        isNull(handoffs.importSource),
        or(isUntold, lte(handoffs.nextStepAt, now)),
      ),
    )
    .orderBy(sql`coalesce(${handoffs.nextStepAt}, ${handoffs.dueAt})`)
    .limit(BATCH);
}

async function decide(tx: Transaction, handoff: HandoffState, { now: at, timeZone }: Look) {
  const { from, to, assigneeId, accountId, leadId = null } = handoff;
  const calendar = await readBusinessCalendar(tx, timeZone);
  const assigneeName = assigneeId ? await nameOf(tx, assigneeId) : null;
  const place = placeOfJoint({ from, to });
  if (!isTimeToMoveOn(handoff, at)) {
    const { rerouteAfterHours } = await readRoutingPlan(tx, place);
    return escalateHandoff(handoff, { at, calendar, rerouteAfterHours, assigneeName });
  }
  const { answerWithinHours } = await readJointAgreement(tx, { from, to });
  const contactId = await contactOf(tx, handoff);
  const work = { place, accountId: await findSurvivor(tx, accountId), leadId, contactId, now: at, timeZone };
  const routing = await routeToPerson(tx, { ...work, skippedIds: hadBy(handoff) });
  return moveHandoffOn(handoff, { at, calendar, routing, beforeName: assigneeName, answerWithinHours });
}

/** The rules that found the first person asked for the lead's contact, too. */
async function contactOf(tx: Reader, { accountId, leadId, leadAccountId }: HandoffState): Promise<string | null> {
  if (!leadId) return null;
  const [lead] = await tx
    .select({ contactId: leads.contactId })
    .from(leads)
    .where(and(eq(leads.accountId, leadAccountId ?? accountId), eq(leads.id, leadId)));
  return lead?.contactId ?? null;
}

async function nameOf(tx: Reader, id: string): Promise<string | null> {
  const [row] = await tx
    .select({ name: users.name })
    .from(users)
    .where(inArray(users.id, [id]));
  return row?.name ?? null;
}
