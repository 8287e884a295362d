import { digests, mailSettings, notifications } from '@tasuki/db';
import { parseGlobalId } from '@tasuki/domain';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type SignedIn, signInPerson } from '../testing/sign-in-person.ts';
import { startTestApi, type TestApi } from '../testing/test-api.ts';
import { sendDigests } from './send-digests.ts';

let api: TestApi;
let reader: SignedIn;
let server: SMTPServer;
let isDown = false;
const received: string[] = [];
/** Nine in the morning in Tokyo. */
const morning = new Date('2026-06-15T00:00:00Z');

beforeAll(async () => {
  api = await startTestApi();
  server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    authOptional: true,
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (isDown) return done(Object.assign(new Error('Busy'), { responseCode: 451 }));
        received.push(Buffer.concat(chunks).toString('utf8'));
        done();
      });
    },
  });
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  const address = server.server.address();
  await api.services.db.insert(mailSettings).values({
    host: '127.0.0.1',
    port: address && typeof address === 'object' ? address.port : 0,
    security: 'none',
    fromName: 'Tasuki',
    fromAddress: 'tasuki@example.co.jp',
  });
  reader = await signInPerson(api, 'reader', 'FIELD_SALES');
  const { data } = await api.as(
    'admin',
    'mutation { captureLead(input: { companyName: "㈱髙橋製作所" }) { lead { account { id } } } }',
  );
  await api.services.db.insert(notifications).values({
    accountId: parseGlobalId(data.captureLead.lead.account.id)?.id ?? '',
    id: '01900000-0000-7000-8000-000000000001',
    userId: parseGlobalId(reader.id)?.id ?? '',
    kind: 'renewal-due',
    cause: 'renewal',
    dueOn: '2026-07-31',
    createdAt: new Date('2026-06-14T12:00:00Z'),
  });
});
afterAll(async () => {
  await api?.close();
  await new Promise<void>((closed) => {
    server.close(closed);
  });
});

const send = (now: Date) =>
  sendDigests({
    db: api.services.db,
    now,
    timeZone: 'Asia/Tokyo',
    publicUrl: 'https://tasuki.example',
    organisation: { nameJa: '株式会社試験', nameEn: 'Test Inc.' },
  });

test('before eight in the organisation’s morning nobody gets a mail', async () => {
  expect(await send(new Date('2026-06-14T22:30:00Z'))).toBe(0);
});

test('a server that is busy is asked again, and then the mail goes out once a day, also with two senders', async () => {
  isDown = true;
  expect(await send(morning)).toBe(0);
  isDown = false;
  const sent = await Promise.all([send(morning), send(morning)]);
  expect(sent.toSorted()).toEqual([0, 1]);
  expect(await send(new Date(morning.getTime() + 3_600_000))).toBe(0);
  expect(received).toHaveLength(1);
  expect(received[0]).toContain('To: reader@test.example');
  expect(received[0]).toMatch(/Message-ID: <digest\.2026-06-15\./);
  expect(await api.services.db.select().from(digests)).toMatchObject([{ day: '2026-06-15', state: 'sent' }]);
});

test('who wants no digest gets none the next day', async () => {
  await reader.ask(
    'mutation { updateNotificationSettings(input: { digest: NONE, version: 0 }) { settings { digest } } }',
  );
  expect(await send(new Date('2026-06-15T11:00:00Z'))).toBe(0);
  expect(received).toHaveLength(1);
});
