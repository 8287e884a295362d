import { type Database, definitionReplays, definitionVersions, readReplayedLeads } from '@tasuki/db';
import { addDays, dayIn, daysBetween, toGlobalId } from '@tasuki/domain';
import {
  addReplayed,
  emptyReplay,
  type ReplaySample,
  type ReplaySummary,
} from '@tasuki/domain/definitions/summarise-replay';
import { and, eq } from 'drizzle-orm';

export interface ReplayRun {
  db: Database;
  replayId: string;
  timeZone: string;
  currency: string;
  now: Date;
}

/** A fortnight at a time: progress is seen, a cancel is heard, and memory does not grow with the period. */
const DAYS_AT_ONCE = 14;

/** Judges a replay's period part by part and keeps the result with it; a failure is kept, too. */
export async function runReplay(run: ReplayRun): Promise<void> {
  const { db, replayId } = run;
  const isThis = and(eq(definitionReplays.id, replayId), eq(definitionReplays.state, 'running'));
  try {
    const result = await judgePeriod(run);
    if (result) await db.update(definitionReplays).set({ state: 'done', finishedAt: new Date(), result }).where(isThis);
  } catch (error) {
    await db.update(definitionReplays).set({ state: 'failed', finishedAt: new Date() }).where(isThis);
    throw error;
  }
}

async function judgePeriod({ db, replayId, timeZone, currency, now }: ReplayRun) {
  const isThis = eq(definitionReplays.id, replayId);
  const [replay] = await db.select().from(definitionReplays).where(isThis);
  if (!replay) return null;
  const live = replay.liveVersionId
    ? (await db.select().from(definitionVersions).where(eq(definitionVersions.id, replay.liveVersionId)))[0]
    : undefined;
  const rules = { draft: replay.rule, live: live?.rule ?? null };
  let summary = emptyReplay();
  for (let from = replay.fromDay; from < replay.toDay; from = addDays(from, DAYS_AT_ONCE)) {
    const end = addDays(from, DAYS_AT_ONCE);
    const to = end < replay.toDay ? end : replay.toDay;
    const leads = await readReplayedLeads(db, { rules, period: { from, to, timeZone }, now, currency });
    summary = addReplayed(summary, leads, (at) => mondayOf(dayIn(timeZone, at)));
    const [row] = await db
      .update(definitionReplays)
      .set({ judgedDays: daysBetween(replay.fromDay, to) })
      .where(isThis)
      .returning({ state: definitionReplays.state });
    if (row?.state !== 'running') return null;
  }
  return { ...named(summary), currency };
}

/** Samples under the ids that the rest of the API knows: they open their accounts. */
function named({ missedSamples, onlyNewSamples, onlyOldSamples, ...summary }: ReplaySummary): ReplaySummary {
  const name = ({ accountId, leadId, ...sample }: ReplaySample): ReplaySample => ({
    ...sample,
    accountId: toGlobalId({ type: 'account', accountId, id: accountId }),
    leadId: toGlobalId({ type: 'lead', accountId, id: leadId }),
  });
  return {
    ...summary,
    missedSamples: missedSamples.map(name),
    onlyNewSamples: onlyNewSamples.map(name),
    onlyOldSamples: onlyOldSamples.map(name),
  };
}

function mondayOf(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, -((weekday + 6) % 7));
}
