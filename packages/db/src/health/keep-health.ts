import { addDays, dayIn } from '@tasuki/domain/days';
import { type HealthWeights, usualHealthWeights } from '@tasuki/domain/health/health-measures';
import { judgeHealth } from '@tasuki/domain/health/judge-health';
import { sql } from 'drizzle-orm';
import type { Database, Reader } from '../client.ts';
import { healthDays, healthSettings } from '../tables/index.ts';
import { readHealthFacts } from './read-health-facts.ts';

const FRESH_MS = 15 * 60 * 1000;
const REMEMBERED_WEEKS = 26;
const ROWS_AT_ONCE = 2000;
const NEVER = new Date(0);

/** How much each measure counts today. */
export async function readHealthWeights(db: Reader): Promise<{ weights: HealthWeights; version: number }> {
  const [row] = await db.select().from(healthSettings);
  return row ? { weights: row.weights, version: row.version } : { weights: usualHealthWeights, version: 0 };
}

/**
 * Works out today's health of all customers, a quarter of an hour after the last time at the earliest. The first time it
 * also looks back half a year, week by week, as things were then. Answers how many scores it wrote.
 */
export async function keepHealth(db: Database, { now, timeZone }: { now: Date; timeZone: string }): Promise<number> {
  const today = dayIn(timeZone, now);
  const [last] = await db
    .select({ at: sql<string | null>`max(${healthDays.computedAt})`, from: sql<string | null>`min(${healthDays.day})` })
    .from(healthDays);
  if (last?.at && now.getTime() - new Date(last.at).getTime() < FRESH_MS) return 0;
  const weeks =
    last?.from && last.from < today
      ? []
      : Array.from({ length: REMEMBERED_WEEKS }, (_, at) => addDays(today, -7 * (at + 1)));
  let written = 0;
  for (const day of [...weeks, today]) written += await writeHealth(db, { day, timeZone, now });
  return written;
}

/**
 * Works out the health as of a day, of all customers or of some, and keeps it. Some do not count as a look at all: the job
 * would put off the others as long as somebody keeps rating. Answers how many scores it wrote.
 */
export async function writeHealth(
  db: Reader,
  { now, ...question }: { day: string; timeZone: string; now: Date; accountIds?: readonly string[] },
): Promise<number> {
  const { weights } = await readHealthWeights(db);
  const facts = await readHealthFacts(db, question);
  const lookedAt = question.accountIds ? NEVER : now;
  const rows = facts.map(({ accountId, ...known }) => ({
    ...judgeHealth(known, weights),
    accountId,
    day: question.day,
    computedAt: lookedAt,
  }));
  const { score, parts, computedAt } = {
    score: sql`excluded.score`,
    parts: sql`excluded.parts`,
    computedAt: sql`greatest(${healthDays.computedAt}, excluded.computed_at)`,
  };
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    await db
      .insert(healthDays)
      .values(rows.slice(at, at + ROWS_AT_ONCE))
      .onConflictDoUpdate({ target: [healthDays.accountId, healthDays.day], set: { score, parts, computedAt } });
  }
  return rows.length;
}
