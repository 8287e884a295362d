import { writeFile } from 'node:fs/promises';
import { migrate } from '@tasuki/db';
import { startThrowawayPostgres } from '@tasuki/db/embedded/throwaway-postgres';
import postgres from 'postgres';
import { requireEqualAnswers } from './compare-answers.ts';
import { requireDiskSpace } from './disk-space.ts';
import { drive, type Load } from './drive.ts';
import { loadEvents } from './load-events.ts';
import { type Options, type RowName, readOptions, usage } from './options.ts';
import { measureReplay } from './replay/measure-replay.ts';
import { type Row, rowOf } from './report.ts';
import { startApi, startBareServer, type Target } from './servers.ts';
import { timelineRequest } from './timeline-page.ts';
import { measureWrites } from './writes/measure-writes.ts';

const say = (line: string) => console.error(`bench: ${line}`);
const WARM_UP_SECONDS = 3;
const PAGES = 512;
const COMPARED = 100;

/** What has to be undone, last first, however the run ends. */
const undo: (() => Promise<void>)[] = [];
const cleanUp = async () => {
  for (const step of undo.splice(0).reverse()) await step().catch((error) => say(String(error)));
};

async function run(options: Options): Promise<Row[]> {
  const { only, replay } = options;
  const asks = (name: RowName) => only === null || only === name;
  await requireDiskSpace((asks('timeline-page') ? options.events : 0) + (asks('replay') ? replay.events : 0));
  say('Starting a database that is thrown away afterwards …');
  const server = await startThrowawayPostgres();
  undo.push(() => server.stop());
  const makeDatabase = async (name: string, template?: string) => {
    const url = await server.createDatabase(name, template);
    if (!template) await migrate(url);
    return url;
  };
  const rows: Row[] = [];
  if (asks('timeline-page')) rows.push(await measureTimeline(await makeDatabase('bench'), options));
  for (const name of ['capture-lead', 'record-touch'] as const) {
    if (!asks(name)) continue;
    const measureBoth = (ours: Target, bare: Target, bodies: () => string) =>
      measure(name, { ours, bare, bodies }, options);
    rows.push(await measureWrites(name, { makeDatabase, measure: measureBoth, undo }));
  }
  if (asks('replay'))
    rows.push(...(await measureReplay(await makeDatabase('bench_replay'), { ...replay, rounds: options.rounds }, say)));
  return rows;
}

async function measureTimeline(databaseUrl: string, options: Options): Promise<Row> {
  say(`Loading ${options.events.toLocaleString('en')} events on ${options.accounts.toLocaleString('en')} accounts …`);
  const began = Date.now();
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} });
  const accounts = await loadEvents(sql, options).finally(() => sql.end());
  say(`Loaded in ${Math.round((Date.now() - began) / 1000)} s.`);

  const ours = await startApi(databaseUrl);
  undo.push(ours.stop);
  const bare = await startBareServer(databaseUrl, { main: './bare-server.ts' });
  undo.push(bare.stop);
  const step = Math.max(1, Math.floor(accounts.length / PAGES));
  const bodies = accounts.filter((_id, at) => at % step === 0).map(timelineRequest);
  await requireEqualAnswers(ours, bare, bodies.slice(0, COMPARED));
  say(`${COMPARED} pages compared: equal.`);
  const row = await measure('timeline-page', { ours, bare, bodies }, options);
  // The next row has the machine to itself.
  await Promise.all([ours.stop(), bare.stop()]);
  return row;
}

/** Rounds in turn, so that a slow minute of the machine slows both. */
async function measure(
  name: RowName,
  { ours, bare, bodies }: { ours: Target; bare: Target; bodies: Load['bodies'] },
  options: Options,
): Promise<Row> {
  const { connections, rounds, secondsPerRound } = options;
  const round = ({ port, headers }: Target, seconds: number) => drive({ port, headers, bodies, connections, seconds });
  await round(ours, WARM_UP_SECONDS);
  await round(bare, WARM_UP_SECONDS);
  const measured = { ours: [] as number[], bare: [] as number[] };
  for (let at = 0; at < rounds; at++) {
    for (const target of at % 2 === 0 ? [ours, bare] : [bare, ours]) {
      const { requestsPerSecond, p50Ms, p99Ms } = await round(target, secondsPerRound);
      measured[target.name].push(requestsPerSecond);
      say(
        `${name} round ${at + 1} ${target.name}: ${requestsPerSecond.toFixed(0)} req/s, p50 ${p50Ms.toFixed(1)} ms, p99 ${p99Ms.toFixed(1)} ms`,
      );
    }
  }
  return rowOf(name, 'req/s', measured);
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => void cleanUp().then(() => process.exit(130)));
}
try {
  const options = readOptions(process.argv.slice(2));
  const rows = await run(options);
  for (const { name, unit, ours, bare, ratioToBare } of rows) {
    console.log(`${name}: ours ${ours} ${unit}, bare ${bare} ${unit}, ratio ${ratioToBare}`);
  }
  if (options.jsonFile) await writeFile(options.jsonFile, `${JSON.stringify({ rows })}\n`);
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  say(`Usage: ${usage}`);
  process.exitCode = 1;
} finally {
  await cleanUp();
}
