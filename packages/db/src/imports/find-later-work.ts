import { findEventKind, type RecordedEvent } from '@tasuki/domain';
import { findEventsStandingOn, type ProjectedEvent } from '@tasuki/domain/imports/stands-on';
import { and, asc, eq, isNotNull, sql } from 'drizzle-orm';
import type { Transaction } from '../client.ts';
import { accountAliases, accounts, timelineEvents, unassignedOpportunities } from '../tables/index.ts';
import { project } from '../timeline/commit.ts';
import { toRecordedEvent } from '../timeline/rebuild-projections.ts';
import { anyOf } from '../uuid-list.ts';

/** Something that came after an import and stands on what it recorded. */
export interface LaterWork {
  accountId: string;
  accountName: string;
  /** The event kind, in words. */
  what: { ja: string; en: string };
  at: Date;
}

/** The accounts that a run made, and those that it found and added to. */
export interface RunAccounts {
  made: string[];
  touched: string[];
}

export async function readRunAccounts(tx: Transaction, runId: string): Promise<RunAccounts> {
  const rows = await tx
    .select({ id: timelineEvents.accountId, isMade: sql<boolean>`bool_or(kind = 'accounts.account-created')` })
    .from(timelineEvents)
    .where(eq(timelineEvents.importRunId, runId))
    .groupBy(timelineEvents.accountId);
  return {
    made: rows.filter(({ isMade }) => isMade).map(({ id }) => id),
    touched: rows.filter(({ isMade }) => !isMade).map(({ id }) => id),
  };
}

const MOST_NAMED = 20;

/** What stands on a run, the first twenty. On an account that the run made, everything that others recorded does. */
export async function findLaterWork(
  tx: Transaction,
  runId: string,
  { made, touched }: RunAccounts,
): Promise<LaterWork[]> {
  const found: { accountId: string; kind: string; at: Date }[] = [];
  if (made.length > 0) {
    found.push(
      ...(await tx
        .select({ accountId: timelineEvents.accountId, kind: timelineEvents.kind, at: timelineEvents.recordedAt })
        .from(timelineEvents)
        .where(
          and(
            sql`${timelineEvents.accountId} = ${anyOf(made)}`,
            sql`${timelineEvents.importRunId} is distinct from ${runId}`,
          ),
        )
        .orderBy(asc(timelineEvents.position))
        .limit(MOST_NAMED)),
    );
    found.push(...(await findMerges(tx, made)));
  }
  found.push(...(await findAssignedDeals(tx, runId)));
  for (const accountId of touched) {
    if (found.length >= MOST_NAMED) break;
    const standing = await findOnTouched(tx, runId, accountId);
    found.push(...standing.map(({ kind, recordedAt }) => ({ accountId, kind, at: recordedAt })));
  }
  return withNames(tx, found.slice(0, MOST_NAMED));
}

/** A merge stands on the survivor and binds the other account, too. */
async function findMerges(tx: Transaction, made: readonly string[]) {
  const rows = await tx
    .select()
    .from(accountAliases)
    .where(sql`${accountAliases.aliasId} = ${anyOf(made)}`)
    .limit(MOST_NAMED);
  return rows.map(({ survivorId }) => ({ accountId: survivorId, kind: 'accounts.accounts-merged', at: new Date(0) }));
}

/** A deal without account that the run brought, and that somebody has meanwhile given one. */
async function findAssignedDeals(tx: Transaction, runId: string) {
  const rows = await tx
    .select()
    .from(unassignedOpportunities)
    .where(and(eq(unassignedOpportunities.importRunId, runId), isNotNull(unassignedOpportunities.assignedAccountId)))
    .limit(MOST_NAMED);
  return rows.map(({ assignedAccountId, assignedAt }) => ({
    accountId: assignedAccountId ?? '',
    kind: 'field-sales.opportunity-opened',
    at: assignedAt ?? new Date(0),
  }));
}

async function findOnTouched(tx: Transaction, runId: string, accountId: string): Promise<RecordedEvent[]> {
  const rows = await tx
    .select()
    .from(timelineEvents)
    .where(
      and(
        eq(timelineEvents.accountId, accountId),
        sql`position >= (select min(position) from timeline_events where import_run_id = ${runId} and account_id = ${accountId})`,
      ),
    )
    .orderBy(asc(timelineEvents.position));
  const projected = rows
    .filter(({ redactedAt }) => !redactedAt)
    .map((row): ProjectedEvent & { isOwn: boolean } => {
      const event = toRecordedEvent(row);
      return { event, changes: project(event), isOwn: row.importRunId === runId };
    });
  return findEventsStandingOn(
    projected.filter(({ isOwn }) => isOwn),
    projected.filter(({ isOwn }) => !isOwn),
  );
}

async function withNames(
  tx: Transaction,
  found: { accountId: string; kind: string; at: Date }[],
): Promise<LaterWork[]> {
  if (found.length === 0) return [];
  const rows = await tx
    .select({ id: accounts.id, name: accounts.name })
    .from(accounts)
    .where(sql`${accounts.id} = ${anyOf([...new Set(found.map(({ accountId }) => accountId))])}`);
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return found.map(({ accountId, kind, at }) => ({
    accountId,
    accountName: names.get(accountId) ?? accountId,
    what: findEventKind(kind)?.label ?? { ja: kind, en: kind },
    at,
  }));
}
