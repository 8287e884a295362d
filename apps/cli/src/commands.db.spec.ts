import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { type Connection, connect } from '@tasuki/db';
import { testDatabase } from '@tasuki/db/testing/test-database';
import { verifyPassword } from 'better-auth/crypto';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { explain } from './explain.ts';
import { createProgram } from './program.ts';

let connection: Connection;
let folder: string;

beforeAll(async () => {
  const { url } = await testDatabase();
  vi.stubEnv('DATABASE_URL', url);
  connection = await connect(url);
  folder = mkdtempSync(join(tmpdir(), 'tasuki-cli-'));
});
afterEach(() => vi.restoreAllMocks());
afterAll(async () => {
  vi.unstubAllEnvs();
  await connection.close();
  rmSync(folder, { recursive: true });
});

/** Runs a command line and answers what it wrote to standard output. */
async function run(...args: string[]): Promise<string> {
  let written = '';
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  vi.spyOn(process.stdout, 'write').mockImplementation((text, ...rest) => {
    written += text;
    const done = rest.find((one) => typeof one === 'function');
    done?.();
    return true;
  });
  await createProgram().parseAsync(['node', 'tasuki', ...args]);
  vi.restoreAllMocks();
  return written;
}

const json = async (...args: string[]) => JSON.parse(await run(...args, '--json'));
const failure = (...args: string[]) => run(...args).then(() => 'no failure', explain);

test('a token is printed once and only its hash is kept', async () => {
  const answer = await json('token', 'create', '--name', 'ci', '--role', 'integrator');
  expect(answer).toEqual({ token: expect.stringMatching(/^tsk_[\w-]{43}$/) });
  const [row] = await connection.sql`select name, role, token_hash from api_tokens`;
  const hash = createHash('sha256').update(answer.token).digest('hex');
  expect(row).toEqual({ name: 'ci', role: 'integrator', token_hash: hash });
  expect((await json('token', 'list')).tokens).toMatchObject([{ name: 'ci', revokedAt: null }]);
  expect((await json('token', 'revoke', 'ci')).revoked).toHaveLength(1);
  expect(await failure('token', 'revoke', 'ci')).toBe('No valid token has the id or the name "ci".');
});

test('the first person makes the organisation and can sign in', async () => {
  const password = 'correct horse battery';
  const person = ['--email', 'Aya@Example.jp', '--name', '渡邊 彩', '--password', password];
  expect(await json('user', 'create', ...person, '--organisation', '株式会社渡邊')).toMatchObject({
    ...{ email: 'aya@example.jp', departments: ['admin'] },
  });
  const [row] = await connection.sql`
    select o.name_ja, m.department, c.password from organisation o, users u
    join memberships m on m.user_id = u.id join credentials c on c.user_id = u.id where u.email = 'aya@example.jp'`;
  expect(row).toMatchObject({ name_ja: '株式会社渡邊', department: 'admin' });
  expect(await verifyPassword({ hash: row?.password, password })).toBe(true);
  expect(await failure('user', 'create', ...person)).toBe('There is already a person with the address aya@example.jp.');
});

test('a password that was forgotten is replaced by the one on standard input, and ends every session', async () => {
  const [person] = await connection.sql`select id from users where email = 'aya@example.jp'`;
  await connection.sql`
    insert into sessions (id, token, user_id, expires_at) values (gen_random_uuid(), 'old', ${person?.id}, now() + interval '1 day')`;
  const type = (text: string, email: string) => {
    vi.spyOn(process, 'stdin', 'get').mockReturnValue(Readable.from([text]) as typeof process.stdin);
    return ['user', 'password', '--email', email];
  };
  expect(await failure(...type('short\n', 'aya@example.jp'))).toBe('A password has 10 to 128 characters.');
  expect(await failure(...type('remember this one\n', 'nobody@example.jp'))).toBe(
    'Nobody signs in with the address nobody@example.jp.',
  );
  expect(await json(...type('remember this one\n', 'Aya@Example.jp'))).toEqual({ email: 'aya@example.jp' });
  const rows = await connection.sql`
    select c.password, (select count(*)::int from sessions s where s.user_id = c.user_id) as sessions
    from credentials c where c.user_id = ${person?.id}`;
  expect(rows).toMatchObject([{ sessions: 0 }]);
  expect(await verifyPassword({ hash: rows[0]?.password, password: 'remember this one' })).toBe(true);
  const told = await connection.sql`select details from audit_entries where operation = 'user password'`;
  expect(told).toEqual([{ details: { id: person?.id, email: 'aya@example.jp' } }]);
});

test('a person can belong to several departments', async () => {
  const both = ['--department', 'inside-sales', 'field-sales', '--role', 'manager'];
  const answer = await json('user', 'create', '--email', 'ken@example.jp', '--name', '兼任 太郎', ...both);
  expect(answer).toMatchObject({ departments: ['inside-sales', 'field-sales'], password: expect.any(String) });
  expect(await failure('user', 'create', '--email', 'x@example.jp', '--name', 'x', '--department', 'sales')).toMatch(
    '"sales" is no department',
  );
});

test('an import prints the report as one flat JSON object', async () => {
  const leads = 'mql_id,first_contact_date,origin\na1,2018-02-01,social\na2,never,social\n"a3",2018-02-02\n';
  writeFileSync(join(folder, 'leads.csv'), leads);
  const report = await json('import', 'olist', folder);
  expect(report).toMatchObject({
    files: [{ name: 'leads.csv', rowsRead: 3 }],
    created: { leads: 1, accounts: 1 },
    updated: {},
    unchanged: {},
    rejected: [
      { file: 'leads.csv', line: 3, reason: 'first_contact_date "never" is not a date' },
      { file: 'leads.csv', line: 4, reason: '2 columns where the header has 3' },
    ],
  });
  expect(Object.keys(report.files[0])).toEqual(['name', 'rowsRead']);
  expect(await run('import', 'rejected', report.runId)).toBe(
    'file,line,reason,mql_id,first_contact_date,origin\r\n' +
      'leads.csv,3,"first_contact_date ""never"" is not a date",a2,never,social\r\n' +
      'leads.csv,4,2 columns where the header has 3,a3,2018-02-02,\r\n',
  );
  expect(await run('import', 'olist', folder, '--dry-run')).toContain('This was a dry run: nothing was changed.');
});

test('a rule is replayed over the leads of a period, and one that nobody can read is refused', async () => {
  const file = join(folder, 'rule.json');
  const write = (...rules: unknown[]) => writeFileSync(file, JSON.stringify({ combinator: 'and', rules }));
  write({ field: 'lead.source', operator: 'in', value: ['social'] });
  const replay = ['definition', 'replay', '--rule', file, '--from', '2018-02-01'];
  expect(await json(...replay, '--to', '2018-02-02')).toEqual({
    ...{ leads: 1, qualified: 1, qualifiedWon: 0, won: 0, missedWon: 0 },
  });
  expect(await failure(...replay, '--to', '2018-02-01')).toMatch('Give a first day and the day after the last one');
  expect(await failure(...replay, '--to', '2018-02-30')).toMatch('--to is "2018-02-30": write a day');
  write({ field: 'lead.sauce', operator: 'in', value: ['social'] });
  expect(await failure(...replay, '--to', '2018-03-01')).toMatch('rule.rules[0]: There is no fact "lead.sauce".');
  rmSync(file);
});

test('what cannot be imported is said in one sentence', async () => {
  expect(await failure('import', 'olist', '/nowhere/at-all')).toBe('/nowhere/at-all does not exist.');
  expect(await failure('import', 'csv', folder)).toMatch('The preset csv needs a mapping file');
  const book = join(folder, 'book.csv');
  writeFileSync(book, 'PK\u0003\u0004 [Content_Types].xml');
  expect(await failure('import', 'olist', book)).toMatch('book.csv is an Excel workbook (.xlsx)');
  rmSync(book);
});

test('an import is undone by the id of its run', async () => {
  const leads = 'mql_id,first_contact_date,origin\nu1,2018-02-01,social\n';
  writeFileSync(join(folder, 'undo.csv'), leads);
  const { runId } = await json('import', 'olist', join(folder, 'undo.csv'));
  expect(await json('import', 'undo', runId)).toEqual({ runId, events: 3, accounts: 1 });
  expect(await failure('import', 'undo', runId)).toBe('This run has been undone already.');
  expect(await failure('import', 'undo', 'nonsense')).toBe('"nonsense" is not the id of an import run.');
});

test('the tables built again are the tables that were', async () => {
  expect(await json('rebuild')).toMatchObject({ different: [] });
});
