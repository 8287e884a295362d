import { auditEntries, idempotencyKeys, savedViews } from '@tasuki/db';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type SignedIn, signInPerson } from '../testing/sign-in-person.ts';
import { startTestApi, type TestApi } from '../testing/test-api.ts';

let api: TestApi;
let misaki: SignedIn;
beforeAll(async () => {
  api = await startTestApi();
  misaki = await signInPerson(api, 'misaki', 'MARKETING');
});
afterAll(() => api?.close());

const send = (name: string, selection: string, input: Record<string, unknown>) => {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  return api.as('admin', `mutation($input: ${type}!) { ${name}(input: $input) { ${selection} refusal { code } } }`, {
    input: { ...input, clientMutationId: `${name}-once` },
  });
};
const names = { nameJa: '一度', nameEn: 'Once' };
const rule = { combinator: 'and', rules: [{ field: 'lead.source', operator: '=', value: 'web' }] };
const definition = { rule, textJa: 'ウェブから', textEn: 'From the web', departments: ['MARKETING', 'INSIDE_SALES'] };
const settings: [name: string, selection: string, input: Record<string, unknown>][] = [
  ['createDefinition', 'version { id number }', { key: 'once', ...names, ...definition }],
  ['saveTeam', 'team { id nameJa version }', { ...names, department: 'INSIDE_SALES', memberIds: [] }],
  ['saveProduct', 'product { id version }', { ...names, key: 'once', currency: 'JPY' }],
  ['createCampaign', 'campaign { id }', { ...names, type: 'webinar', startsOn: '2026-05-01' }],
  ['saveUpsellRules', 'upsellRules { version }', { rules: [], otherwise: 'FIELD_SALES', version: 0 }],
  [
    'setTargets',
    'targets { kpi value version }',
    {
      targets: [{ kpi: 'call-count', scope: 'DEPARTMENT', department: 'INSIDE_SALES', month: '2026-05-01', value: 9 }],
    },
  ],
  [
    'saveDepartmentCosts',
    'costs { month people version }',
    { costs: [{ department: 'MARKETING', month: '2026-05-01', currency: 'JPY', people: '1200000' }] },
  ],
  ['setKindOnTimeline', 'kind { name isOnTimeline }', { kind: 'customer-success.usage-recorded', isOnTimeline: false }],
];

test.each(settings)('%s sent twice under one id changes once and answers alike', async (name, selection, input) => {
  const first = await send(name, selection, input);
  expect(first.errors).toBeUndefined();
  expect(first.data[name].refusal).toBeNull();
  expect(await send(name, selection, input)).toEqual(first);
  expect(await api.services.db.$count(auditEntries, eq(auditEntries.operation, name))).toBe(1);
});

test('what a person keeps for themselves is made once, too', async () => {
  const input = {
    list: 'accounts',
    name: '一度',
    address: 'sort=-since',
    isPinned: true,
    clientMutationId: 'view-once',
  };
  const make = () =>
    misaki.ask('mutation($input: CreateSavedViewInput!) { createSavedView(input: $input) { view { id isPinned } } }', {
      input,
    });
  expect(await make()).toEqual(await make());
  expect(await api.services.db.$count(savedViews)).toBe(1);
});

test('a secret is told in the first answer alone, and nothing of it is kept for the second', async () => {
  const url = 'https://chat.example/hooks/very-secret-path';
  const channel = { name: '商談', url, kinds: ['HANDOFF_OFFERED'], locale: 'JA', isOn: true };
  const make = () => send('saveChatChannel', 'channel { id name } signingSecret', channel);
  const { saveChatChannel: first } = (await make()).data;
  expect(first.signingSecret).toMatch(/^[\w-]{43}$/);
  expect((await make()).data.saveChatChannel).toEqual({ ...first, signingSecret: null });

  const person = { name: '真央', email: 'mao@test.example', memberships: [{ department: 'ADMIN', role: 'member' }] };
  const invite = (password: string) => send('createUser', 'user { id name }', { ...person, password });
  expect(await invite('a password of ten')).toEqual(await invite('a password of ten'));
  expect((await invite('another password')).errors?.[0]?.extensions.code).toBe('IDEMPOTENCY_KEY_REUSED');

  const kept = JSON.stringify(await api.services.db.select().from(idempotencyKeys));
  for (const secret of [url, first.signingSecret, 'a password of ten', 'encrypted']) expect(kept).not.toContain(secret);
});
