import type { RecordedEvent } from '@tasuki/domain';
import type { Concerned } from '@tasuki/domain/notifications/who-is-told';
import { handoffKinds, leadKinds } from '@tasuki/domain/notifications/who-is-told';
import { and, eq, inArray, isNull } from 'drizzle-orm';
import { survivorsOf } from '../accounts/survivors-of.ts';
import type { Reader } from '../client.ts';
import { accounts, dealFeedback, follows, handoffs, leads, memberships, ownerships, users } from '../tables/index.ts';

/** Whom some events may concern: a few questions for all of them together. */
export async function concernedPeople(
  db: Reader,
  events: readonly RecordedEvent[],
): Promise<(event: RecordedEvent) => Concerned> {
  const survivors = await survivorsOf(db, unique(events.map(({ accountId }) => accountId)));
  const roots = unique([...survivors.values()]);
  const [followers, { people, managers }, passes, owners, feedbackGivers, worked] = [
    await db.select().from(follows).where(inArray(follows.accountId, roots)),
    await peopleByDepartment(db),
    await passesOf(db, events),
    await db.select().from(ownerships).where(inArray(ownerships.accountId, roots)),
    await feedbackGiversOf(db, events),
    await workedLeads(db, events),
  ];
  return (event) => {
    const root = survivors.get(event.accountId) ?? event.accountId;
    const pass = event.subject?.type === 'handoff' ? passes.get(event.subject.id) : undefined;
    return {
      followers: followers.filter(({ accountId }) => accountId === root).map(({ userId }) => userId),
      sender: pass?.offeredBy ?? null,
      receivers: pass ? receiversOf(pass, root) : [],
      receiverManagers: pass ? [...(managers.get(pass.toDepartment) ?? [])] : [],
      feedbackReaders: [...(managers.get('marketing') ?? []), ...(people.get('admin') ?? [])],
      feedbackGiver: (event.subject?.type === 'feedback' && feedbackGivers.get(event.subject.id)) || null,
      leadOwner: leadOwnerOf(worked.get(event.subject?.id ?? ''), root),
      leadManagers: [...(managers.get('inside-sales') ?? [])],
      mayRead: (userId) => event.visibility === 'everyone' || mayRead(userId, event.department),
    };
  };

  function receiversOf(pass: HandoffRow, root: string): string[] {
    if (pass.assigneeId) return [pass.assigneeId];
    const owner = owners.find(({ accountId, work }) => accountId === root && work === pass.toDepartment);
    return owner ? [owner.userId] : [...(people.get(pass.toDepartment) ?? [])];
  }

  function leadOwnerOf(lead: WorkedLead | undefined, root: string): string | null {
    if (!lead) return null;
    const owner = owners.find(({ accountId, work }) => accountId === root && work === lead.holder);
    return lead.insideSalesUserId ?? owner?.userId ?? null;
  }

  function mayRead(userId: string, department: string): boolean {
    return Boolean(people.get(department)?.has(userId) || people.get('admin')?.has(userId));
  }
}

type HandoffRow = typeof handoffs.$inferSelect;

async function passesOf(db: Reader, events: readonly RecordedEvent[]): Promise<Map<string, HandoffRow>> {
  const about = events.filter(({ kind, subject }) => handoffKinds.includes(kind) && subject?.type === 'handoff');
  if (about.length === 0) return new Map();
  const rows = await db
    .select()
    .from(handoffs)
    .where(
      and(
        inArray(handoffs.accountId, unique(about.map(({ accountId }) => accountId))),
        inArray(
          handoffs.id,
          about.map(({ subject }) => subject?.id ?? ''),
        ),
      ),
    );
  return new Map(rows.map((row) => [row.id, row]));
}

/** Who gave the feedback that these events are about, by its id. */
async function feedbackGiversOf(db: Reader, events: readonly RecordedEvent[]): Promise<Map<string, string | null>> {
  const about = events.filter(({ subject }) => subject?.type === 'feedback');
  if (about.length === 0) return new Map();
  const rows = await db
    .select({ id: dealFeedback.id, givenBy: dealFeedback.givenBy })
    .from(dealFeedback)
    .where(
      and(
        inArray(dealFeedback.accountId, unique(about.map(({ accountId }) => accountId))),
        inArray(
          dealFeedback.id,
          about.map(({ subject }) => subject?.id ?? ''),
        ),
      ),
    );
  return new Map(rows.map(({ id, givenBy }) => [id, givenBy]));
}

interface WorkedLead {
  insideSalesUserId: string | null;
  holder: string | null;
}

async function workedLeads(db: Reader, events: readonly RecordedEvent[]): Promise<Map<string, WorkedLead>> {
  const about = events.filter(({ kind, subject }) => leadKinds.includes(kind) && subject?.type === 'lead');
  if (about.length === 0) return new Map();
  const ids = about.map(({ subject }) => subject?.id ?? '');
  const rows = await db
    .select({ id: leads.id, insideSalesUserId: leads.insideSalesUserId, holder: accounts.holder })
    .from(leads)
    .innerJoin(accounts, eq(accounts.id, leads.accountId))
    .where(and(inArray(leads.accountId, unique(about.map(({ accountId }) => accountId))), inArray(leads.id, ids)));
  return new Map(rows.map((row) => [row.id, row]));
}

type ByDepartment = Map<string, Set<string>>;

async function peopleByDepartment(db: Reader): Promise<{ people: ByDepartment; managers: ByDepartment }> {
  const rows = await db
    .select({ userId: memberships.userId, department: memberships.department, role: memberships.role })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(isNull(users.leftAt));
  const grouped = (some: typeof rows): ByDepartment => {
    const byDepartment = Map.groupBy(some, ({ department }) => department);
    return new Map([...byDepartment].map(([name, own]) => [name, new Set(own.map(({ userId }) => userId))]));
  };
  return { people: grouped(rows), managers: grouped(rows.filter(({ role }) => role === 'manager')) };
}

const unique = (ids: readonly string[]) => [...new Set(ids)];
