import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { parseGlobalId } from '@tasuki/domain';
import postgres from 'postgres';
import { v7 as uuidv7 } from 'uuid';
import type { Lesson } from './measure-writes.ts';

/**
 * The measure of a write: node:http and postgres.js, the rows that our command was seen to write sent as prepared statements all at
 * once, in one transaction. It signs nobody in, decides nothing and reads nothing.
 */
const { tables, ids, unique, subjects } = JSON.parse(readFileSync(process.env.LESSON ?? '', 'utf8')) as Lesson;
const sql = postgres(process.env.DATABASE_URL ?? '', { max: Number(process.env.POOL), onnotice: () => {} });
const [learntFrom = []] = subjects;
const subjectOf = new Map(subjects.map((subject) => [subject[0], subject]));

const writes = tables.map(({ name, columns, key, rows }) => {
  const list = columns.map((column) => `"${column}"`).join(', ');
  const others = columns.filter((column) => !key.includes(column));
  const isKeyGiven = key.length > 0 && key.every((column) => columns.includes(column)) && others.length > 0;
  const replaced = others.map((column) => `"${column}" = excluded."${column}"`).join(', ');
  const conflict = isKeyGiven ? `on conflict ("${key.join('", "')}") do update set ${replaced}` : '';
  return {
    statement: `insert into "${name}" (${list}) select ${list} from jsonb_populate_recordset(null::"${name}", $1::text::jsonb) ${conflict}`,
    rows: JSON.stringify(rows),
  };
});
const known = new RegExp([...ids, ...unique, ...learntFrom].join('|').replaceAll('.', '\\.'), 'g');

interface Input {
  clientMutationId: string;
  companyDomain?: string;
  accountId?: string;
}

const server = createServer(async (request, response) => {
  const { input } = (JSON.parse(await bodyOf(request)) as { variables: { input: Input } }).variables;
  const id = await write(input);
  const body = Buffer.from(JSON.stringify({ data: { written: { id, event: { id }, refusal: null } } }));
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length });
  response.end(body);
});

async function write({ clientMutationId, companyDomain, accountId }: Input): Promise<string> {
  const fresh = new Map(ids.map((id) => [id, uuidv7()]));
  for (const [at, word] of [clientMutationId, companyDomain].entries()) fresh.set(unique[at] ?? '', word ?? '');
  const subject = subjectOf.get(parseGlobalId(accountId ?? '')?.id ?? '') ?? learntFrom;
  for (const [at, word] of learntFrom.entries()) fresh.set(word, subject[at] ?? word);
  const renewed = (rows: string) => rows.replace(known, (word) => fresh.get(word) ?? word);
  await sql.begin((tx) =>
    writes.map(({ statement, rows }) => tx.unsafe(statement, [renewed(rows)], { prepare: true })),
  );
  return fresh.values().next().value ?? '';
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

server.listen(Number(process.env.PORT), '127.0.0.1', () => process.send?.('ready'));
process.on('disconnect', () => process.exit(0));
