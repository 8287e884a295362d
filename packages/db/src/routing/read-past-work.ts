import type { PastWork } from '@tasuki/domain/routing/dry-run';
import { NEW_LEADS, type RoutingPlan, receiverOf } from '@tasuki/domain/routing/routing-plan';
import { and, desc, eq, inArray, isNotNull, isNull } from 'drizzle-orm';
import type { Reader } from '../client.ts';
import { handoffs, leads, ownerships } from '../tables/index.ts';
import { readRuleHistory } from './read-rule-history.ts';

/** Work that came in, with what the screen shows of it beside what the rules ask. */
export interface ShownPastWork extends PastWork {
  accountId: string;
  leadId: string | null;
}

/** The last leads, or passes over a joint, newest first, as the rules of a plan see each at its moment. */
export async function readPastWork(db: Reader, plan: RoutingPlan, limit: number): Promise<ShownPastWork[]> {
  const past = plan.place === NEW_LEADS ? await pastLeads(db, limit) : await pastPasses(db, plan.place, limit);
  const accountIds = [...new Set(past.map(({ accountId }) => accountId))];
  const owners = await ownersOf(db, accountIds, receiverOf(plan.place) ?? '');
  const works: ShownPastWork[] = [];
  // One after the other, each as of its moment: a page of work reads a bounded part of each history, and takes one connection.
  for (const { contactId, ...work } of past) {
    const asked = { accountIds: [work.accountId], leadId: work.leadId, contactId, at: work.at };
    const owner = owners.get(work.accountId);
    works.push({
      ...work,
      history: { leadId: work.leadId ?? '', contactId, events: await readRuleHistory(db, plan, asked) },
      // Whoever became the owner by this very work did not own it before.
      ownerId: owner && owner.since < work.at ? owner.userId : null,
    });
  }
  return works;
}

type Past = Omit<ShownPastWork, 'history' | 'ownerId'> & { contactId: string | null };

async function pastLeads(db: Reader, limit: number): Promise<Past[]> {
  const rows = await db.select().from(leads).orderBy(desc(leads.enteredAt), desc(leads.id)).limit(limit);
  return rows.map(({ id, accountId, contactId, enteredAt, wonAt, insideSalesUserId }) => ({
    ...{ id, accountId, contactId, leadId: id },
    ...{ at: enteredAt, doneAt: wonAt, givenTo: insideSalesUserId },
  }));
}

async function pastPasses(db: Reader, place: string, limit: number): Promise<Past[]> {
  const [from = '', to = ''] = place.split(':');
  const rows = await db
    .select({ handoff: handoffs, contactId: leads.contactId })
    .from(handoffs)
    .leftJoin(leads, and(eq(leads.accountId, handoffs.accountId), eq(leads.id, handoffs.leadId)))
    .where(
      and(
        eq(handoffs.fromDepartment, from),
        eq(handoffs.toDepartment, to),
        eq(handoffs.isSelf, 0),
        isNotNull(handoffs.offeredAt),
        isNull(handoffs.importSource),
      ),
    )
    .orderBy(desc(handoffs.offeredAt), desc(handoffs.id))
    .limit(limit);
  return rows.map(
    ({ handoff: { id, accountId, leadId, offeredAt, decidedAt, assigneeId, decidedBy, state }, contactId }) => ({
      ...{ id, accountId, leadId, contactId, doneAt: decidedAt },
      at: offeredAt ?? new Date(0),
      // Who took it counts before whom it was meant for.
      givenTo: state === 'accepted' ? (decidedBy ?? assigneeId) : assigneeId,
    }),
  );
}

async function ownersOf(db: Reader, accountIds: string[], work: string) {
  if (accountIds.length === 0) return new Map<string, { userId: string; since: Date }>();
  const rows = await db
    .select()
    .from(ownerships)
    .where(and(inArray(ownerships.accountId, accountIds), eq(ownerships.work, work)));
  return new Map(rows.map(({ accountId, userId, since }) => [accountId, { userId, since }]));
}
