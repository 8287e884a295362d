import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { toGlobalId } from '@tasuki/domain';
import postgres from 'postgres';
import type { Row } from '../report.ts';
import { startApi, startBareServer, type Target } from '../servers.ts';
import { countRows, type LearntTable, learnRows } from './learn-rows.ts';
import { type WriteName, writeRequest } from './write-requests.ts';

/** What the bare server writes, and what in it is another with each request. */
export interface Lesson {
  tables: LearntTable[];
  /** Made by the command. */
  ids: string[];
  /** The request's own words. */
  unique: string[];
  /** Account, contact and lead of whom a touch may be; the lesson was learnt from the first. */
  subjects: string[][];
}

export interface WriteBench {
  /** An empty, migrated database; or a copy of one. */
  makeDatabase(name: string, template?: string): Promise<string>;
  /** Drives both servers in turn; the requests are made one by one, for no two may be equal. */
  measure(ours: Target, bare: Target, nextBody: () => string): Promise<Row>;
  undo: (() => Promise<void>)[];
}

/** So many people are touched in turn: twice as many as there are connections, so that two at once are never the same. */
const SUBJECTS = 64;
const FIRST_TOUCHES = 5;
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** Our command beside the bare write of the rows that it was seen to write, each in a database of its own that grows alike. */
export async function measureWrites(name: WriteName, { makeDatabase, measure, undo }: WriteBench): Promise<Row> {
  const database = `bench_${name.replace('-', '_')}`;
  const url = await makeDatabase(database);
  const teacher = await startApi(url);
  undo.push(teacher.stop);
  const { lesson, accountIds } = await learn(name, teacher, url);
  // A database that is being copied has no other connections.
  await teacher.stop();
  const copy = await makeDatabase(`${database}_bare`, database);

  const folder = await mkdtemp(join(tmpdir(), 'tasuki-bench-'));
  undo.push(() => rm(folder, { recursive: true, force: true }));
  const file = join(folder, 'lesson.json');
  await writeFile(file, JSON.stringify(lesson));
  const ours = await startApi(url);
  undo.push(ours.stop);
  const bare = await startBareServer(copy, { main: './writes/bare-writer.ts', environment: { LESSON: file } });
  undo.push(bare.stop);
  let at = 0;
  const nextBody = () => writeRequest(name, accountIds[at++ % accountIds.length] ?? null).body;
  await requireEqualRows(lesson.tables, [
    { target: ours, url, body: nextBody() },
    { target: bare, url: copy, body: nextBody() },
  ]);
  const row = await measure(ours, bare, nextBody);
  await Promise.all([ours.stop(), bare.stop()]);
  return row;
}

async function learn(name: WriteName, teacher: Target, url: string) {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    const count = name === 'record-touch' ? SUBJECTS : 0;
    for (let made = 0; made < count; made++) await ask(teacher, writeRequest('capture-lead', null).body);
    const leads = await sql<Record<string, string>[]>`select account_id, contact_id, id from leads order by id`;
    const subjects = leads.map(({ account_id: account = '', contact_id: contact = '', id = '' }) => [
      account,
      contact,
      id,
    ]);
    const accountIds = subjects.map(([id = '']) => toAccountId(id));
    const { body, unique } = writeRequest(name, accountIds[0] ?? null);
    // The first touches move a lead in its grid; what is learnt is the usual one, which moves nobody.
    for (let touch = 0; touch < FIRST_TOUCHES; touch++)
      await Promise.all(accountIds.map((id) => ask(teacher, writeRequest('record-touch', id).body)));
    const before = new Date();
    const tables = await learnRows(sql, () => ask(teacher, body));
    const found = new Set(JSON.stringify(tables.map(({ rows }) => rows)).match(UUID));
    const ids = [...found].filter((id) => madeAt(id) >= before.getTime());
    return { lesson: { tables, ids, unique, subjects } satisfies Lesson, accountIds };
  } finally {
    await sql.end();
  }
}

/** A version 7 id begins with its milliseconds. */
const madeAt = (id: string) => Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);

const toAccountId = (id: string) => toGlobalId({ type: 'account', accountId: id, id });

interface Asked {
  target: Target;
  url: string;
  body: string;
}

/** Throws unless one request adds as many rows to every table here as there. */
async function requireEqualRows(tables: readonly LearntTable[], both: readonly Asked[]): Promise<void> {
  const added: Record<string, number>[] = [];
  for (const { target, url, body } of both) {
    const sql = postgres(url, { max: 1, onnotice: () => {} });
    const before = await countRows(sql, tables);
    await ask(target, body);
    const after = await countRows(sql, tables).finally(() => sql.end());
    added.push(Object.fromEntries(Object.entries(after).map(([name, count]) => [name, count - (before[name] ?? 0)])));
  }
  const [ours, bare] = added;
  if (!isDeepStrictEqual(ours, bare))
    throw new Error(`The rows differ: ours ${JSON.stringify(ours)}, bare ${JSON.stringify(bare)}.`);
}

async function ask({ port, headers }: Target, body: string): Promise<void> {
  const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    // Between two of them the database may be read for longer than a server keeps an idle connection.
    headers: { 'content-type': 'application/json', connection: 'close', ...headers },
    body,
  });
  const { data, errors } = (await answer.json()) as { data?: Record<string, { event: unknown }>; errors?: unknown };
  if (errors || !Object.values(data ?? {})[0]?.event)
    throw new Error(`A write failed: ${JSON.stringify(errors ?? data)}`);
}
