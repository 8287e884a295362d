import { connect } from '@tasuki/db';
import { replayRule } from '@tasuki/db/definitions/replay-rule';
import type { RuleGroup } from '@tasuki/domain/definitions/rule';
import postgres from 'postgres';
import { type Row, rowOf } from '../report.ts';
import { loadLeads } from './load-leads.ts';

/** By the row that tells its figure: the rule of the how-to, a source and twice a form within a month; and two that let most leads pass. */
const rules: Record<string, RuleGroup> = {
  replay: {
    combinator: 'and',
    rules: [
      { field: 'lead.source', operator: 'in', value: ['paid_search', 'organic_search'] },
      { field: 'touch.form-submissions', operator: '>=', value: 2, window: { days: 30 } },
    ],
  },
  'replay-fit-and-pages': {
    combinator: 'and',
    rules: [
      { field: 'account.employees', operator: '>=', value: 100 },
      { field: 'touch.page-views', operator: '>=', value: 3, window: { days: 30 } },
    ],
  },
  'replay-form-or-source': {
    combinator: 'or',
    rules: [
      { field: 'touch.form-submissions', operator: '>=', value: 1 },
      { field: 'lead.source', operator: '=', value: 'referral' },
    ],
  },
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
 * All leads judged by each rule at every moment, beside one plain scan of all events, in turn: a slow minute of the machine slows
 * both. The ratio is time to time, so that 3 means three scans.
 */
export async function measureReplay(
  databaseUrl: string,
  { leads, events, rounds }: Size,
  say: (line: string) => void,
): Promise<Row[]> {
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} });
  const connection = await connect(databaseUrl);
  try {
    say(`Loading ${events.toLocaleString('en')} events of ${leads.toLocaleString('en')} leads …`);
    await loadLeads(sql, { leads, events });
    const bare = () => sql`select kind, count(*), max(occurred_at) from timeline_events group by kind`;
    await bare();
    const rows: Row[] = [];
    for (const [name, rule] of Object.entries(rules)) {
      const ours = () => replayRule(connection.db, rule, asked);
      const counts = await ours();
      if (counts.leads !== leads || counts.qualified === 0)
        throw new Error(`The replay saw ${JSON.stringify(counts)}.`);
      rows.push(rowOf(name, 'ms', await inTurn({ ours, bare }, rounds, (line) => say(`${name} ${line}`))));
    }
    return rows;
  } finally {
    await Promise.all([sql.end(), connection.close()]);
  }
}

type Name = 'ours' | 'bare';

async function inTurn(runs: Record<Name, () => Promise<unknown>>, rounds: number, say: (line: string) => void) {
  const measured: Record<Name, number[]> = { ours: [], bare: [] };
  for (let at = 0; at < rounds; at++) {
    for (const name of at % 2 === 0 ? (['ours', 'bare'] as const) : (['bare', 'ours'] as const))
      measured[name].push(await millisecondsOf(runs[name]));
    const [ours, bare] = [measured.ours.at(-1), measured.bare.at(-1)];
    say(`round ${at + 1}: replay ${ours?.toFixed(0)} ms, scan ${bare?.toFixed(0)} ms`);
  }
  return measured;
}

async function millisecondsOf(run: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await run();
  return performance.now() - began;
}
