import { type Connection, importRuns } from '@tasuki/db';
import { eq } from 'drizzle-orm';
import { ImportError } from '../import-error.ts';
import type { ImportReport } from './report.ts';

export interface Progress {
  file: string;
  rowsRead: number;
  bytesRead: number;
  bytes: number;
}

/** Somebody stopped the run between two batches; what it had recorded stands. */
export class RunStopped extends ImportError {
  constructor(readonly state: 'cancelled' | 'interrupted') {
    super(
      state === 'cancelled'
        ? {
            ja: '中止されました。それまでに記録した内容は、取り消すまで残ります。',
            en: 'The import was cancelled; what it had recorded stands until it is undone.',
          }
        : {
            ja: 'サーバーの停止で中断されました。もう一度始めると、続きから取り込みます。',
            en: 'The import was interrupted; start it again and it goes on where it stood.',
          },
    );
  }
}

const BEAT_MS = 250;

/** Tells the run's row how far the run has come, and hears there whether it is to stop: whoever asks may be another process. */
export class RunHeart {
  #last = 0;

  constructor(
    private readonly connection: Connection,
    private readonly runId: string,
    private readonly signal?: AbortSignal,
  ) {}

  /** Called after each batch; throws RunStopped where the run is to stop. */
  async beat(progress: Progress, report: ImportReport): Promise<void> {
    if (this.signal?.aborted) throw new RunStopped('interrupted');
    const now = Date.now();
    if (now - this.#last < BEAT_MS) return;
    this.#last = now;
    const [row] = await this.connection.db
      .update(importRuns)
      .set({ progress: { ...progress }, report: { ...report } })
      .where(eq(importRuns.id, this.runId))
      .returning({ cancelRequestedAt: importRuns.cancelRequestedAt });
    if (row?.cancelRequestedAt) throw new RunStopped('cancelled');
  }
}
