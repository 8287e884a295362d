import { connect } from '@tasuki/db';
import { replayRule } from '@tasuki/db/definitions/replay-rule';
import type { RuleGroup } from '@tasuki/domain/definitions/rule';
import postgres from 'postgres';
import { type Row, rowOf } from '../report.ts';
import { loadLeads } from './load-leads.ts';

/** The rule of the how-to: a source, and twice a form within a month. */
const rule: RuleGroup = {
  combinator: 'and',
  rules: [
    { field: 'lead.source', operator: 'in', value: ['paid_search', 'organic_search'] },
    { field: 'touch.form-submissions', operator: '>=', value: 2, window: { days: 30 } },
  ],
};
const asked = {
  period: { from: '2024-01-01', to: '2027-01-01', timeZone: 'Asia/Tokyo' },
  now: new Date('2026-12-01T00:00:00Z'),
};

interface Size {
  leads: number;
  events: number;
  rounds: number;
}

/**
 * All leads judged by a rule at every moment, beside one plain scan of all events, in turn: a slow minute of the machine slows
 * both. The ratio is time to time, so that 3 means three scans.
 */
export async function measureReplay(
  databaseUrl: string,
  { leads, events, rounds }: Size,
  say: (line: string) => void,
): Promise<Row> {
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} });
  const connection = await connect(databaseUrl);
  try {
    say(`Loading ${events.toLocaleString('en')} events of ${leads.toLocaleString('en')} leads …`);
    await loadLeads(sql, { leads, events });
    const runs = {
      ours: () => replayRule(connection.db, rule, asked),
      bare: () => sql`select kind, count(*), max(occurred_at) from timeline_events group by kind`,
    };
    const counts = await runs.ours();
    if (counts.leads !== leads || counts.qualified === 0) throw new Error(`The replay saw ${JSON.stringify(counts)}.`);
    await runs.bare();
    const measured = { ours: [] as number[], bare: [] as number[] };
    for (let at = 0; at < rounds; at++) {
      for (const name of at % 2 === 0 ? (['ours', 'bare'] as const) : (['bare', 'ours'] as const)) {
        measured[name].push(await millisecondsOf(runs[name]));
      }
      say(
        `round ${at + 1}: replay ${measured.ours.at(-1)?.toFixed(0)} ms, scan ${measured.bare.at(-1)?.toFixed(0)} ms`,
      );
    }
    return rowOf('replay', 'ms', measured);
  } finally {
    await Promise.all([sql.end(), connection.close()]);
  }
}

async function millisecondsOf(run: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await run();
  return performance.now() - began;
}
