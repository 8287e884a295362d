import { setTimeout } from 'node:timers/promises';
import { idempotencyKeys, mailSettings } from '@tasuki/db';
import { eq, sql } from 'drizzle-orm';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startTestApi, type TestApi } from '../testing/test-api.ts';
import { sendMail } from './send-mail.ts';

let api: TestApi;
let server: SMTPServer;
let port: number;
const received: string[] = [];

beforeAll(async () => {
  api = await startTestApi();
  server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    authOptional: true,
    allowInsecureAuth: true,
    onAuth: ({ username, password }, _session, done) =>
      username === 'tasuki' && password === 'ひみつ' ? done(null, { user: username }) : done(new Error('No such user')),
    onRcptTo: async ({ address }, _session, done) => {
      if (address.startsWith('slow@')) await setTimeout(400);
      done(address.startsWith('nobody@') ? Object.assign(new Error('No such mailbox'), { responseCode: 550 }) : null);
    },
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        received.push(Buffer.concat(chunks).toString('utf8'));
        done();
      });
    },
  });
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  const address = server.server.address();
  port = address && typeof address === 'object' ? address.port : 0;
});
afterAll(async () => {
  await api?.close();
  await new Promise<void>((closed) => {
    server.close(closed);
  });
});
beforeEach(() => {
  received.length = 0;
});

const SAVE = `mutation($input: SaveMailSettingsInput!) { saveMailSettings(input: $input) {
  mailSettings { host username hasPassword version } refusal { code field details } } }`;
const TEST = 'mutation($to: String!) { sendTestMail(input: { to: $to }) { sentTo refusal { code message } } }';
const settings = (more = {}) => ({
  host: '127.0.0.1',
  port,
  security: 'NONE',
  username: 'tasuki',
  password: 'ひみつ',
  fromName: '株式会社𠮷野',
  fromAddress: 'tasuki@example.co.jp',
  ...more,
});

test('before mail is set up a test says so', async () => {
  const { data } = await api.as('admin', TEST, { to: 'admin@example.co.jp' });
  expect(data.sendTestMail.refusal.code).toBe('MAIL_NOT_SET_UP');
});

test('an admin sets mail up, the password is sealed, and a test mail arrives', async () => {
  const { data, errors } = await api.as('admin', SAVE, { input: settings() });
  expect(errors).toBeUndefined();
  expect(data.saveMailSettings.mailSettings).toEqual({
    host: '127.0.0.1',
    username: 'tasuki',
    hasPassword: true,
    version: 1,
  });
  const [row] = await api.services.db.select().from(mailSettings);
  expect(row?.encryptedPassword).not.toContain('ひみつ');
  const sent = await api.as('admin', TEST, { to: 'admin@example.co.jp' });
  expect(sent.data.sendTestMail).toEqual({ sentTo: 'admin@example.co.jp', refusal: null });
  expect(received).toHaveLength(1);
  expect(received[0]).toContain('To: admin@example.co.jp');
  expect(received[0]).toContain(Buffer.from('株式会社𠮷野').toString('base64').slice(0, 8));
  const audit = await api.as('admin', '{ auditEntries(first: 2) { nodes { operation details } } }');
  expect(audit.data.auditEntries.nodes.map(({ operation }: { operation: string }) => operation)).toEqual([
    'sendTestMail',
    'saveMailSettings',
  ]);
  expect(JSON.stringify(audit.data)).not.toContain('ひみつ');
});

test('while a test mail is under way no transaction is open, and whoever asks again gets the same answer and no second mail', async () => {
  const ask = () =>
    api.as(
      'admin',
      `mutation { sendTestMail(input: { to: "slow@example.co.jp", clientMutationId: "slow" }) {
      sentTo refusal { code } } }`,
    );
  const [first, second] = [ask(), ask()];
  while (!(await api.services.db.$count(idempotencyKeys, eq(idempotencyKeys.key, 'slow')))) await setTimeout(10);
  const open = await api.services.db.execute(
    sql`select query from pg_stat_activity where datname = current_database() and state = 'idle in transaction'`,
  );
  expect([...open]).toEqual([]);
  expect((await first).data.sendTestMail).toEqual({ sentTo: 'slow@example.co.jp', refusal: null });
  expect(await second).toEqual(await first);
  expect(received).toHaveLength(1);
  // The process ended between the sending and the answer.
  const longAgo = { answer: null, createdAt: new Date(Date.now() - 60_000) };
  await api.services.db.update(idempotencyKeys).set(longAgo).where(eq(idempotencyKeys.key, 'slow'));
  expect((await ask()).data.sendTestMail).toEqual({ sentTo: null, refusal: { code: 'SEND_UNDECIDED' } });
  expect(received).toHaveLength(1);
});

test('saving without a password keeps the stored one, and an old version is a conflict', async () => {
  const { password: _, ...rest } = settings({ version: 1, fromName: 'Tasuki' });
  const { data } = await api.as('admin', SAVE, { input: rest });
  expect(data.saveMailSettings.mailSettings).toMatchObject({ hasPassword: true, version: 2 });
  const late = await api.as('admin', SAVE, { input: rest });
  expect(late.data.saveMailSettings.refusal).toMatchObject({ code: 'CONFLICT', details: { version: 2 } });
});

test('a line break in a subject or an address adds no header and no receiver', async () => {
  const { db } = api.services;
  const mail = { to: 'a@example.com', subject: 'x\r\nBcc: thief@example.com', text: 'y' };
  expect(await sendMail(db, mail)).toMatchObject({ isSent: true });
  expect(received[0]).not.toMatch(/^Bcc:/m);
  expect(await sendMail(db, { ...mail, to: 'a@example.com\r\nBcc: b@example.com' })).toMatchObject({
    isSent: false,
    code: 'EMAIL_INVALID',
  });
  expect(await sendMail(db, { ...mail, to: 'a@example.com, b@example.com' })).toMatchObject({ code: 'EMAIL_INVALID' });
});

test.each([
  ['a wrong password', { password: 'wrong' }, 'admin@example.co.jp', 'MAIL_SIGN_IN_REFUSED'],
  ['a closed port', { port: 1 }, 'admin@example.co.jp', 'MAIL_UNREACHABLE'],
  ['a server without encryption', { security: 'STARTTLS' }, 'admin@example.co.jp', 'MAIL_NOT_SECURE'],
  ['a mailbox that is not there', { password: 'ひみつ' }, 'nobody@example.co.jp', 'MAIL_REFUSED'],
])('%s is told with its own code', async (_case, change, to, code) => {
  const { data: now } = await api.as('admin', '{ mailSettings { version } }');
  await api.as('admin', SAVE, { input: settings({ version: now.mailSettings.version, ...change }) });
  const { data } = await api.as('admin', TEST, { to });
  expect(data.sendTestMail).toMatchObject({ sentTo: null, refusal: { code } });
  expect(received).toEqual([]);
});
