import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tellPeople } from '@tasuki/db';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sendChatMessages } from '../chat/send-chat-messages.ts';
import { type SignedIn, signInPerson } from '../testing/sign-in-person.ts';
import { startTestApi, type TestApi } from '../testing/test-api.ts';

let api: TestApi;
let writer: SignedIn;
let reader: SignedIn;
let accountId: string;
let eventIds: string[];

const ACCOUNT = `query($id: ID!) { account(id: $id) { isFollowed
  news { departments { department count } } pins { id kind commentCount comments { text author { name } mentions { id } } }
  timeline { nodes { id kind commentCount } } } }`;
const COMMENT = `mutation($input: CommentOnEventInput!) { commentOnEvent(input: $input) { event { id kind } refusal { code } } }`;
const PIN = `mutation($input: PinEventInput!) { pinEvent(input: $input) { event { kind } refusal { code } } }`;
const UNPIN = `mutation($input: UnpinEventInput!) { unpinEvent(input: $input) { event { kind } } }`;
const NOTE = `mutation($input: AddNoteInput!) { addNote(input: $input) { event { id } } }`;
const FOLLOW = `mutation($input: FollowAccountInput!) { followAccount(input: $input) { account { isFollowed } } }`;
const LOOK = `mutation($input: LookAtAccountInput!) { lookAtAccount(input: $input) { account { id } } }`;
const SETTINGS = `mutation($input: UpdateNotificationSettingsInput!) {
  updateNotificationSettings(input: $input) { settings { muted digest version } refusal { code details } } }`;
const READ = `mutation($input: MarkNotificationsReadInput!) { markNotificationsRead(input: $input) { unreadCount } }`;
const LIST = `{ unreadNotificationCount notifications { totalCount nodes { id kind readAt text(locale: JA)
  account { id } event { id } } } }`;

beforeAll(async () => {
  api = await startTestApi();
  [writer, reader] = [await signInPerson(api, 'writer', 'MARKETING'), await signInPerson(api, 'reader', 'FIELD_SALES')];
  const { data } = await writer.ask(
    `mutation { captureLead(input: { companyName: "㈱髙橋製作所", companyDomain: "takahashi.example" }) { lead { account { id } } } }`,
  );
  accountId = data.captureLead.lead.account.id;
  eventIds = (await account()).timeline.nodes.map(({ id }: { id: string }) => id);
  // Nobody is told of what was before: the reader of the outbox begins at today's end.
  await tellPeople(api.services.db, new Date());
});
afterAll(() => api?.close());

async function account(person = writer) {
  const { data, errors } = await person.ask(ACCOUNT, { id: accountId });
  expect(errors).toBeUndefined();
  return data.account;
}

async function told(person: SignedIn) {
  await tellPeople(api.services.db, new Date());
  const { data, errors } = await person.ask(LIST);
  expect(errors).toBeUndefined();
  return data;
}

const kindsTold = async (person: SignedIn) =>
  (await told(person)).notifications.nodes.map(({ kind }: { kind: string }) => kind);

test('whom a comment calls is told once, with the sentence and the event; the writer is not', async () => {
  const input = { eventId: eventIds[0], text: '@reader ご確認ください', mentionIds: [reader.id, reader.id] };
  const { data } = await writer.ask(COMMENT, { input: { ...input, clientMutationId: 'once' } });
  expect(data.commentOnEvent.refusal).toBeNull();
  await writer.ask(COMMENT, { input: { ...input, clientMutationId: 'once' } });
  const { notifications, unreadNotificationCount } = await told(reader);
  expect(notifications.nodes).toMatchObject([
    { kind: 'MENTION', readAt: null, account: { id: accountId }, event: { id: data.commentOnEvent.event.id } },
  ]);
  expect(notifications.nodes[0].text).toBe('writerさんがあなたをメンション（㈱髙橋製作所）: @reader ご確認ください');
  expect(unreadNotificationCount).toBe(1);
  expect(await kindsTold(writer)).toEqual([]);
  const commented = (await account()).timeline.nodes.find(({ id }: { id: string }) => id === eventIds[0]);
  expect(commented.commentCount).toBe(1);
});

test('settings that another window changed meanwhile are not written over, and both are told', async () => {
  const change = async (input: object) => (await writer.ask(SETTINGS, { input })).data.updateNotificationSettings;
  expect((await change({ muted: ['MENTION'], version: 0 })).settings.version).toBe(1);
  const late = await change({ muted: ['HANDOFF_DUE'], digest: 'NONE', version: 0 });
  expect(late).toEqual({
    settings: null,
    refusal: {
      code: 'CONFLICT',
      details: {
        version: 1,
        yours: { muted: ['HANDOFF_DUE'], digest: 'NONE' },
        theirs: { muted: ['MENTION'], digest: 'DAILY' },
      },
    },
  });
  expect((await change({ muted: [], version: 1 })).settings).toEqual({ muted: [], digest: 'DAILY', version: 2 });
});

test('what is marked read stays read, and only one’s own can be marked', async () => {
  const [{ id }] = (await told(reader)).notifications.nodes;
  await writer.ask(READ, { input: { ids: [id] } });
  expect((await told(reader)).unreadNotificationCount).toBe(1);
  const { data } = await reader.ask(READ, { input: {} });
  expect(data.markNotificationsRead.unreadCount).toBe(0);
});

test('a follower hears of what others do, but not of muted kinds', async () => {
  await reader.ask(FOLLOW, { input: { accountId, isFollowed: true } });
  expect((await account(reader)).isFollowed).toBe(true);
  await writer.ask(NOTE, { input: { accountId, text: '一件目' } });
  await reader.ask(NOTE, { input: { accountId, text: '自分のメモ' } });
  expect(await kindsTold(reader)).toEqual(['FOLLOWED', 'MENTION']);
  const { data } = await reader.ask(SETTINGS, { input: { muted: ['FOLLOWED'], version: 0 } });
  expect(data.updateNotificationSettings.settings).toEqual({ muted: ['FOLLOWED'], digest: 'DAILY', version: 1 });
  await writer.ask(NOTE, { input: { accountId, text: '二件目' } });
  expect(await kindsTold(reader)).toEqual(['FOLLOWED', 'MENTION']);
});

test('three pins stand for every department, a fourth is refused until one goes', async () => {
  const ids = (await account()).timeline.nodes.slice(0, 4).map(({ id }: { id: string }) => id);
  const answers = [];
  for (const eventId of ids) answers.push((await writer.ask(PIN, { input: { eventId } })).data.pinEvent);
  expect(answers.map(({ refusal }) => refusal?.code ?? null)).toEqual([null, null, null, 'TOO_MANY_PINS']);
  await reader.ask(UNPIN, { input: { eventId: ids[0] } });
  expect((await reader.ask(PIN, { input: { eventId: ids[3] } })).data.pinEvent.refusal).toBeNull();
  const seen = (await account(reader)).pins.map(({ id }: { id: string }) => id);
  expect(seen).toEqual([ids[3], ids[2], ids[1]]);
});

test('since I last looked counts what others recorded, by department', async () => {
  expect((await account(reader)).news).toBeNull();
  await reader.ask(LOOK, { input: { accountId } });
  await writer.ask(NOTE, { input: { accountId, text: '新しい情報' } });
  await reader.ask(NOTE, { input: { accountId, text: '自分の記録' } });
  expect((await account(reader)).news.departments).toEqual([{ department: 'MARKETING', count: 1 }]);
});

test('a private record cannot be commented on or pinned by another department', async () => {
  const { data } = await writer.ask(NOTE, { input: { accountId, text: '社内限り', visibility: 'DEPARTMENT' } });
  const eventId = data.addNote.event.id;
  for (const [query, input] of [
    [COMMENT, { eventId, text: '見えますか', mentionIds: [] }],
    [PIN, { eventId }],
  ] as const) {
    const { errors } = await reader.ask(query, { input });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  }
});

test('a channel is told signed and once, again after the chat was down, and never what only some may read', async () => {
  const received: { text: string; isSigned: boolean }[] = [];
  let status = 500;
  let signingSecret = '';
  const chat = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      const of = `v0:${request.headers['x-tasuki-timestamp']}:${body}`;
      const signature = `v0=${createHmac('sha256', signingSecret).update(of).digest('hex')}`;
      const isSigned = request.headers['x-tasuki-signature'] === signature;
      if (status === 200) received.push({ text: JSON.parse(body).text, isSigned });
      response.writeHead(status).end(status === 200 ? 'ok' : 'no_service');
    });
  });
  await new Promise<void>((listening) => {
    chat.listen(0, '127.0.0.1', listening);
  });
  const url = `http://127.0.0.1:${(chat.address() as AddressInfo).port}/services/x`;
  const SAVE = `mutation($input: SaveChatChannelInput!) { saveChatChannel(input: $input) {
    signingSecret channel { id version } refusal { code } } }`;
  const input = { name: '営業', url, kinds: ['FOLLOWED'], locale: 'JA', isOn: true };
  const made = (await api.as('admin', SAVE, { input })).data.saveChatChannel;
  const { id: channelId } = made.channel;
  signingSecret = made.signingSecret;
  const TEST = 'mutation($id: ID!) { sendTestChatMessage(input: { channelId: $id }) { refusal { code message } } }';
  const refused = (await api.as('admin', TEST, { id: channelId })).data.sendTestChatMessage.refusal;
  expect(refused).toEqual({ code: 'CHAT_REFUSED', message: 'The chat did not take it. It said: HTTP 500 no_service' });

  const friends = await Promise.all(['friend', 'fan'].map((name) => signInPerson(api, name, 'MARKETING')));
  await tellPeople(api.services.db, new Date());
  for (const friend of friends) await friend.ask(FOLLOW, { input: { accountId, isFollowed: true } });
  await writer.ask(NOTE, { input: { accountId, text: '公開のメモ' } });
  await writer.ask(NOTE, { input: { accountId, text: '社内限り', visibility: 'DEPARTMENT' } });
  await tellPeople(api.services.db, new Date());
  const { db } = api.services;
  const send = (minutesLater: number) =>
    sendChatMessages({
      ...{ db, timeZone: 'Asia/Tokyo', publicUrl: 'https://tasuki.example' },
      now: () => new Date(Date.now() + minutesLater * 60_000),
    });
  expect(await send(0)).toBe(0);
  status = 200;
  expect(await send(0)).toBe(0);
  expect(await send(2)).toBe(1);
  expect(await send(60)).toBe(0);
  expect(received).toEqual([{ text: expect.stringContaining('公開のメモ'), isSigned: true }]);
  expect(received[0]?.text).toMatch(
    /^\*フォロー中のアカウント\* fanさん、friendさん: .*<https:\/\/tasuki.example\/admin\/accounts\//,
  );
  const { data } = await api.as('admin', '{ chatChannels { messages { state attempts problem } } }');
  expect(data.chatChannels).toEqual([{ messages: [{ state: 'sent', attempts: 2, problem: null }] }]);

  await api.as('admin', SAVE, { input: { ...input, url: null, channelId, version: 1, isOn: false } });
  const late = await api.as('admin', SAVE, { input: { ...input, channelId, version: 1, name: '別名' } });
  expect(late.data.saveChatChannel.refusal.code).toBe('CONFLICT');
  await new Promise((closed) => {
    chat.close(closed);
  });
});
