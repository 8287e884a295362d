import { createServer, type IncomingMessage } from 'node:http';
import { parseGlobalId, toGlobalId } from '@tasuki/domain';
import { enumName } from '@tasuki/domain/enum-name';
import postgres from 'postgres';

/**
 * The measure of all things: node:http and postgres.js, one prepared join, JSON.stringify. It signs nobody in and
 * checks nothing; its answer is the API's, byte for byte.
 */
const sql = postgres(process.env.DATABASE_URL ?? '', { max: Number(process.env.POOL), onnotice: () => {} });
const PAGE = 50;

interface Row {
  account_name: string;
  account_id: string;
  id: string;
  kind: string;
  department: string;
  occurred_at: Date;
  time_precision: string;
  recorded_at: Date;
  payload: unknown;
  actor_id: string | null;
  actor_name: string;
  contact_id: string | null;
  family_name: string;
  given_name: string | null;
  email: string | null;
}

const server = createServer(async (request, response) => {
  const { variables } = JSON.parse(await bodyOf(request)) as { variables: { id: string } };
  const accountId = parseGlobalId(variables.id)?.id ?? '';
  const body = Buffer.from(JSON.stringify({ data: { account: await readAccount(variables.id, accountId) } }));
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length });
  response.end(body);
});

async function readAccount(id: string, accountId: string) {
  const rows = await sql<Row[]>`
    select a.name as account_name, e.account_id, e.id, e.kind, e.department, e.occurred_at, e.time_precision,
      e.recorded_at, e.payload, u.id as actor_id, u.name as actor_name, c.id as contact_id, c.family_name, c.given_name,
      c.email
    from timeline_events e
    join accounts a on a.id = e.account_id
    left join users u on u.id = e.actor_id
    left join contacts c on c.account_id = e.account_id and c.id = e.contact_id
    where e.account_id = ${accountId}
    order by e.occurred_at desc, e.id desc limit ${PAGE + 1}`;
  const shown = rows.slice(0, PAGE);
  const last = shown.at(-1);
  return {
    id,
    name: rows[0]?.account_name,
    timeline: {
      nodes: shown.map(presentEvent),
      pageInfo: { hasNextPage: rows.length > PAGE, endCursor: last ? cursorOf(last) : null },
    },
  };
}

function presentEvent(row: Row) {
  return {
    id: toGlobalId({ type: 'event', accountId: row.account_id, id: row.id }),
    kind: row.kind,
    department: enumName(row.department),
    occurredAt: row.occurred_at,
    timePrecision: enumName(row.time_precision),
    recordedAt: row.recorded_at,
    isHidden: false,
    payload: row.payload,
    actor: row.actor_id
      ? { id: toGlobalId({ type: 'user', accountId: null, id: row.actor_id }), name: row.actor_name }
      : null,
    contact: row.contact_id
      ? {
          id: toGlobalId({ type: 'contact', accountId: row.account_id, id: row.contact_id }),
          familyName: row.family_name,
          givenName: row.given_name,
          email: row.email,
        }
      : null,
  };
}

const cursorOf = ({ occurred_at, id }: Row) =>
  Buffer.from(`${occurred_at.getTime()}.${id}`, 'latin1').toString('base64url');

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

server.listen(Number(process.env.PORT), '127.0.0.1', () => process.send?.('ready'));
process.on('disconnect', () => process.exit(0));
