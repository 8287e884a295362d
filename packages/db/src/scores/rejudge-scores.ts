import type { NewEvent } from '@tasuki/domain';
import type { LiveScoreModel } from '@tasuki/domain/scores/score-terms';
import type { ScoredLead } from '@tasuki/domain/scores/tell-score';
import { and, asc, eq, inArray, isNotNull, lte, sql } from 'drizzle-orm';
import { openStates } from '../accounts/open-leads.ts';
import type { Database, Transaction } from '../client.ts';
import { leadScores, leads, scoreLooks, scoreModels } from '../tables/index.ts';
import { commit } from '../timeline/commit.ts';
import { moveScores } from './move-scores.ts';
import { readScoreModels } from './read-score-models.ts';

const BATCH = 200;
/** At most so many a run: what is left waits for the next minute. */
const MOST_BATCHES = 10;

/**
 * What time and new models do to scores: overrides end, decay moves leads in their grids, and a new version judges the
 * leads that are open. Bounded, by keyset, and safe in many processes at once. Answers how many events were told.
 */
export async function rejudgeScores(db: Database, now: Date): Promise<number> {
  return (await repeat(db, now, endOverrides)) + (await repeat(db, now, lookAgain)) + (await repeat(db, now, catchUp));
}

interface Done {
  told: number;
  /** There may be more to do. */
  hasMore: boolean;
}

async function repeat(db: Database, now: Date, work: (tx: Transaction, now: Date) => Promise<Done>): Promise<number> {
  let told = 0;
  for (let batch = 0; batch < MOST_BATCHES; batch++) {
    const done = await db.transaction((tx) => work(tx, now));
    told += done.told;
    if (!done.hasMore) break;
  }
  return told;
}

async function endOverrides(tx: Transaction, now: Date): Promise<Done> {
  const due = await tx
    .select({ accountId: leadScores.accountId, leadId: leadScores.leadId })
    .from(leadScores)
    .where(and(isNotNull(leadScores.overrideUntil), lte(leadScores.overrideUntil, now)))
    .orderBy(asc(leadScores.overrideUntil))
    .limit(BATCH);
  const models = due.length > 0 ? await readScoreModels(tx, { at: now, withOff: true }) : [];
  const locked = await lock(tx, due);
  const events = await moveScores(tx, locked, { models, at: now });
  return { told: await tell(tx, events, now), hasMore: due.length === BATCH && events.length > 0 };
}

async function lookAgain(tx: Transaction, now: Date): Promise<Done> {
  const isDue = and(isNotNull(scoreLooks.lookAt), lte(scoreLooks.lookAt, now));
  const due = await tx.select().from(scoreLooks).where(isDue).orderBy(asc(scoreLooks.lookAt)).limit(BATCH);
  if (due.length === 0) return { told: 0, hasMore: false };
  const models = await readScoreModels(tx, { at: now });
  const open = (await lock(tx, due)).filter(({ state }) => openStates.includes(state));
  const quiet = new Set(due.filter(({ isQuiet }) => isQuiet).map(({ leadId }) => leadId));
  const events = await moveAll(tx, open, { models, at: now, quiet });
  // What is due even now belongs to leads and models that are done with.
  const ids = due.map(({ leadId }) => leadId);
  await tx.delete(scoreLooks).where(and(inAccounts(due), inArray(scoreLooks.leadId, ids), isDue));
  return { told: await tell(tx, events, now), hasMore: due.length === BATCH };
}

/** The open leads under a version that is new, in the order of their key; imported ones are told of only if they have moved since. */
async function catchUp(tx: Transaction, now: Date): Promise<Done> {
  const [row] = await tx
    .select()
    .from(scoreModels)
    .where(and(eq(scoreModels.isOn, true), isNotNull(scoreModels.catchingUpLeadId)))
    .limit(1)
    .for('update', { skipLocked: true });
  if (!row) return { told: 0, hasMore: false };
  const found = await tx
    .select({ accountId: leads.accountId, leadId: leads.id, isQuiet: hasRested })
    .from(leads)
    .where(
      and(
        sql`(${leads.accountId}, ${leads.id}) > (${row.catchingUpAccountId}::uuid, ${row.catchingUpLeadId}::uuid)`,
        inArray(leads.state, openStates),
      ),
    )
    .orderBy(leads.accountId, leads.id)
    .limit(BATCH);
  const models = (await readScoreModels(tx, { at: now })).filter(({ modelId }) => modelId === row.id);
  const open = (await lock(tx, found)).filter(({ state }) => openStates.includes(state));
  const quiet = new Set(found.filter(({ isQuiet }) => isQuiet).map(({ leadId }) => leadId));
  const events = await moveAll(tx, open, { models, at: now, quiet });
  const last = found.length === BATCH ? found.at(-1) : undefined;
  const place = { catchingUpAccountId: last?.accountId ?? null, catchingUpLeadId: last?.leadId ?? null };
  await tx.update(scoreModels).set(place).where(eq(scoreModels.id, row.id));
  return { told: await tell(tx, events, now), hasMore: true };
}

/** Imported, and nothing happened since. */
const hasRested = sql<boolean>`${leads.importSource} is not null and not exists (select from ${scoreLooks} l
  where l.account_id = ${leads.accountId} and l.lead_id = ${leads.id} and not l.is_quiet)`;

/** Judges leads, and answers the moves of those that are not quiet. */
async function moveAll(
  tx: Transaction,
  open: readonly ScoredLead[],
  { quiet, ...moving }: { models: readonly LiveScoreModel[]; at: Date; quiet: ReadonlySet<string> },
): Promise<NewEvent[]> {
  const [resting, moved] = [true, false].map((is) => open.filter(({ leadId }) => quiet.has(leadId) === is));
  await moveScores(tx, resting ?? [], { ...moving, isQuiet: true });
  return moveScores(tx, moved ?? [], moving);
}

interface LeadKey {
  accountId: string;
  leadId: string;
}

const inAccounts = (keys: readonly LeadKey[]) =>
  inArray(scoreLooks.accountId, [...new Set(keys.map(({ accountId }) => accountId))]);

/**
 * Leads are locked before anything that is kept of their scores, as whoever records an event does: the other way round the two
 * would wait for each other. What another process has judged meanwhile is read after the lock, and told no second time.
 */
async function lock(tx: Transaction, keys: readonly LeadKey[]): Promise<(ScoredLead & { state: string })[]> {
  if (keys.length === 0) return [];
  const accountIds = [...new Set(keys.map(({ accountId }) => accountId))];
  const ids = [...new Set(keys.map(({ leadId }) => leadId))];
  return tx
    .select({ accountId: leads.accountId, leadId: leads.id, contactId: leads.contactId, state: leads.state })
    .from(leads)
    .where(and(inArray(leads.accountId, accountIds), inArray(leads.id, ids)))
    .orderBy(leads.accountId, leads.id)
    .for('update');
}

async function tell(tx: Transaction, events: NewEvent[], now: Date): Promise<number> {
  await commit(tx, events, { actorId: null, actorType: 'system', operation: 'rejudgeScores', now });
  return events.length;
}
