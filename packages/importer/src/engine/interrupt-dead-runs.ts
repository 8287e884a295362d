import { type Database, importRuns } from '@tasuki/db';
import { and, eq, sql } from 'drizzle-orm';
import { lockKeysOf } from './import-lock.ts';

/**
 * Calls interrupted what is recorded as running although nobody holds its source: the process was killed. Until then the run could neither
 * be stopped nor gone on with.
 */
export async function interruptDeadRuns(db: Database, now: Date): Promise<void> {
  const running = await db
    .selectDistinct({ source: importRuns.source })
    .from(importRuns)
    .where(eq(importRuns.state, 'running'));
  for (const { source } of running) {
    await db.transaction(async (tx) => {
      const [one, other] = lockKeysOf(source);
      // Whoever runs holds this lock in a session, from before its run is recorded.
      const [lock] = await tx.execute<{ held: boolean }>(
        sql`select pg_try_advisory_xact_lock(${one}, ${other}) as held`,
      );
      if (!lock?.held) return;
      await tx
        .update(importRuns)
        .set({ state: 'interrupted', finishedAt: now })
        .where(and(eq(importRuns.source, source), eq(importRuns.state, 'running')));
    });
  }
}
