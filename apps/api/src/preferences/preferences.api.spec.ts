import { afterAll, beforeAll, expect, test } from 'vitest';
import { type SignedIn, signInPerson } from '../testing/sign-in-person.ts';
import { startTestApi, type TestApi } from '../testing/test-api.ts';

let api: TestApi;
let misaki: SignedIn;
let kenta: SignedIn;
beforeAll(async () => {
  api = await startTestApi();
  misaki = await signInPerson(api, 'misaki', 'MARKETING');
  kenta = await signInPerson(api, 'kenta', 'FIELD_SALES');
});
afterAll(() => api?.close());

const READ = '{ viewer { preferences { locale theme density hasSingleKeys } } }';
const SET =
  'mutation($input: SetPreferencesInput!) { setPreferences(input: $input) { preferences { locale theme density hasSingleKeys } } }';

test('what a person chose is the same on every device, and nobody else’s', async () => {
  const nothing = { locale: null, theme: null, density: null, hasSingleKeys: null };
  expect((await misaki.ask(READ)).data.viewer.preferences).toEqual(nothing);
  await misaki.ask(SET, { input: { theme: 'DARK', locale: 'EN' } });
  const { data } = await misaki.ask(SET, { input: { hasSingleKeys: false } });
  const chosen = { locale: 'EN', theme: 'DARK', density: null, hasSingleKeys: false };
  expect(data.setPreferences.preferences).toEqual(chosen);
  expect((await misaki.ask(READ)).data.viewer.preferences).toEqual(chosen);
  expect((await misaki.ask('{ viewer { locale } }')).data.viewer.locale.toUpperCase()).toBe('EN');
  expect((await kenta.ask(READ)).data.viewer.preferences).toEqual(nothing);
});

test('the filter of timelines is remembered for one person, and is no place for a book', async () => {
  const keep = (timelineFilter: string) =>
    misaki.ask(
      'mutation($input: SetPreferencesInput!) { setPreferences(input: $input) { preferences { timelineFilter } } }',
      {
        input: { timelineFilter },
      },
    );
  const filter = 'lens=is,fs&kinds=inside-sales.call-logged';
  expect((await keep(filter)).data.setPreferences.preferences.timelineFilter).toBe(filter);
  expect((await keep('x'.repeat(2001))).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});

test('an API token has no preferences to set', async () => {
  const { errors } = await api.as('integrator', SET, { input: { theme: 'DARK' } });
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});

test('a person changes their own name, and the audit says so; a name is never empty, and a lost race tells both', async () => {
  const { version } = (await kenta.ask('{ viewer { version } }')).data.viewer;
  const answer = '{ name version refusal { code details } }';
  const rename = (name: string) =>
    kenta.ask(`mutation($input: UpdateProfileInput!) { updateProfile(input: $input) ${answer} }`, {
      input: { name, version },
    });
  const renamed = { name: '髙橋 健太', version: version + 1, refusal: null };
  expect((await rename(' 髙橋 健太 ')).data.updateProfile).toEqual(renamed);
  const own = (await kenta.ask('{ viewer { name version } }')).data.viewer;
  expect(own).toEqual({ name: '髙橋 健太', version: version + 1 });
  expect((await rename('高橋 健太')).data.updateProfile.refusal).toEqual({
    code: 'CONFLICT',
    details: { version: version + 1, yours: { name: '高橋 健太' }, theirs: { name: '髙橋 健太' } },
  });
  expect((await rename('  ')).data.updateProfile).toMatchObject({ name: null, refusal: { code: 'NAME_MISSING' } });
  expect((await rename('髙'.repeat(101))).errors?.[0]?.extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    field: 'name',
  });
  const audit = await api.as('admin', '{ auditEntries(first: 1) { nodes { operation } } }');
  expect(audit.data.auditEntries.nodes).toEqual([{ operation: 'updateProfile' }]);
});

test('who has left or lost a department is found so at once, also while they work', async () => {
  const change =
    'mutation($input: UpdateUserInput!) { updateUser(input: $input) { user { version } refusal { code } } }';
  const as = async (input: object) => {
    const { data } = await api.as('admin', '{ users(first: 20) { nodes { id version } } }');
    const { version } = data.users.nodes.find(({ id }: { id: string }) => id === misaki.id);
    const answer = await api.as('admin', change, { input: { userId: misaki.id, version, ...input } });
    expect(answer.data.updateUser.refusal).toBeNull();
  };
  const departments = '{ viewer { memberships { department } } }';
  expect((await misaki.ask(departments)).data.viewer.memberships).toEqual([{ department: 'MARKETING' }]);
  await as({ memberships: [{ department: 'INSIDE_SALES', role: 'member' }] });
  expect((await misaki.ask(departments)).data.viewer.memberships).toEqual([{ department: 'INSIDE_SALES' }]);
  await as({ hasLeft: true });
  expect((await misaki.ask(departments)).status).toBe(401);
});

test('who signs out of every device is out at once, however short ago they asked', async () => {
  const query = '{ viewer { name } }';
  expect((await kenta.ask(query)).data.viewer.name).toBeTruthy();
  const headers = { cookie: kenta.cookie, origin: api.url, 'content-type': 'application/json' };
  const left = await fetch(`${api.url}/api/auth/revoke-sessions`, { method: 'POST', headers, body: '{}' });
  expect(left.status).toBe(200);
  expect((await kenta.ask(query)).status).toBe(401);
});
