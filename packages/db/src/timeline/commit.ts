import { findEventKind, type NewEvent, type RecordedEvent } from '@tasuki/domain';
import { v7 as uuidv7 } from 'uuid';
import { lockOpenLeadsOnce } from '../accounts/open-leads.ts';
import type { Transaction } from '../client.ts';
import { findQualifications, readLiveDefinitions } from '../definitions/find-qualifications.ts';
import { insertMany } from '../insert-many.ts';
import { findScores, lookAtImported } from '../scores/find-scores.ts';
import { readScoreModels } from '../scores/read-score-models.ts';
import { sendTogether } from '../send-together.ts';
import { auditEntries, outbox, timelineEvents } from '../tables/index.ts';
import { applyRowChanges } from './apply-row-changes.ts';

/** Organisation-wide audit entries belong to no account. */
export const NIL_ACCOUNT = '00000000-0000-0000-0000-000000000000';

/** Who is behind a change, for the audit. */
export interface Author {
  actorId: string | null;
  actorType: 'user' | 'token' | 'system' | 'import';
  /** The operation's name, as in the permission matrix. */
  operation: string;
  requestId?: string | null;
  now: Date;
  /** Made-up history: each event counts as recorded when it occurred, and as with imports nobody is told. */
  isMadeUp?: boolean;
  /** The import that brings the events along, so that its undo finds them. */
  importRunId?: string;
}

/**
 * Appends accepted events and does everything that follows from them, in the caller's transaction: timeline,
 * projections, audit, outbox. There is no other way to change what an account owns.
 */
export async function commit(tx: Transaction, events: readonly NewEvent[], author: Author): Promise<RecordedEvent[]> {
  if (events.length === 0) return [];
  const recorded = await append(tx, events, author);
  // What follows from the events stands with them, and is told after them: who did it asked for something else.
  if (author.isMadeUp) return recorded;
  const imported = recorded.filter(isImported);
  const fresh = recorded.filter((event) => !isImported(event));
  if (imported.length > 0) await lookAtImported(tx, imported, author.now);
  if (fresh.length > 0) await tellScoresAndPasses(tx, fresh, author);
  return recorded;
}

const isImported = ({ importSource }: RecordedEvent) => importSource !== null;

async function tellScoresAndPasses(tx: Transaction, fresh: readonly RecordedEvent[], author: Author): Promise<void> {
  const at = author.now;
  const system = { ...author, actorId: null, actorType: 'system' } as const;
  const [models, definitions] = await Promise.all([readScoreModels(tx, { at }), readLiveDefinitions(tx)]);
  const openLeads = lockOpenLeadsOnce(tx, [...new Set(fresh.map(({ accountId }) => accountId))]);
  const scores = await findScores(tx, fresh, { models, openLeads, at });
  const scored = scores.length > 0 ? await append(tx, scores, system) : [];
  // Definitions may ask for scores: they are judged when these stand.
  const qualified = await findQualifications(tx, [...fresh, ...scored], { definitions, openLeads, at });
  if (qualified.length > 0) await append(tx, qualified, system);
}

async function append(tx: Transaction, events: readonly NewEvent[], author: Author): Promise<RecordedEvent[]> {
  const recorded = events.map(
    (event): RecordedEvent => ({
      ...event,
      timePrecision: event.timePrecision ?? 'instant',
      actorId: event.actorId ?? null,
      contactId: event.contactId ?? null,
      subject: event.subject ?? null,
      visibility: event.visibility ?? 'everyone',
      importSource: event.importSource ?? null,
      id: event.id ?? uuidv7(),
      recordedAt: author.isMadeUp ? event.occurredAt : author.now,
    }),
  );
  await sendTogether([
    appendEvents(tx, recorded, author.importRunId ?? null),
    applyRowChanges(tx, recorded.flatMap(project)),
    tellAudit(tx, recorded, author),
    tellOutbox(tx, recorded, author),
  ]);
  return recorded;
}

/** What an event means for the tables; a kind that only tells means nothing for them. */
export function project(event: RecordedEvent) {
  const kind = findEventKind(event.kind);
  if (!kind) throw new Error(`No event kind is called ${event.kind}.`);
  return kind.project?.(event) ?? [];
}

const INSERT_CHUNK = 2000;

async function appendEvents(
  tx: Transaction,
  events: readonly RecordedEvent[],
  importRunId: string | null,
): Promise<void> {
  for (let at = 0; at < events.length; at += INSERT_CHUNK) {
    await insertMany(
      tx,
      timelineEvents,
      events.slice(at, at + INSERT_CHUNK).map(({ subject, ...event }) => ({
        ...event,
        importRunId,
        subjectType: subject?.type ?? null,
        subjectId: subject?.id ?? null,
      })),
    );
  }
}

/** One entry a command and account; imported history is one entry a batch. */
async function tellAudit(tx: Transaction, events: readonly RecordedEvent[], author: Author): Promise<void> {
  const { now, operation, actorId, actorType, requestId = null, isMadeUp } = author;
  const entry = { at: now, actorId, actorType, operation, requestId };
  const isBatch = isMadeUp || events.some(isImported);
  if (isBatch) {
    await tx
      .insert(auditEntries)
      .values({ ...entry, accountId: NIL_ACCOUNT, id: uuidv7(), details: { events: events.length } });
    return;
  }
  const byAccount = Map.groupBy(events, (event) => event.accountId);
  await tx.insert(auditEntries).values(
    [...byAccount].map(([accountId, own]) => ({
      ...entry,
      accountId,
      id: uuidv7(),
      details: { events: own.map(({ id, kind }) => ({ id, kind })) },
    })),
  );
}

async function tellOutbox(tx: Transaction, events: readonly RecordedEvent[], { isMadeUp }: Author): Promise<void> {
  const live = isMadeUp ? [] : events.filter((event) => !isImported(event));
  const rows: (typeof outbox.$inferInsert)[] = live.map((event) => ({
    accountId: event.accountId,
    topic: 'timeline-event-added',
    payload: { eventId: event.id, kind: event.kind, subject: event.subject },
  }));
  if (live.length < events.length) {
    const source = events.find(isImported)?.importSource ?? 'demo';
    rows.push({
      accountId: NIL_ACCOUNT,
      topic: 'history-imported',
      payload: { source, events: events.length - live.length },
    });
  }
  for (let at = 0; at < rows.length; at += INSERT_CHUNK)
    await tx.insert(outbox).values(rows.slice(at, at + INSERT_CHUNK));
}
