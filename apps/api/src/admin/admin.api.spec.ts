import { auditEntries, idempotencyKeys, users } from '@tasuki/db';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signInPerson } from '../testing/sign-in-person.ts';
import { startTestApi, type TestApi } from '../testing/test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api?.close());

const CREATE =
  'mutation($input: CreateUserInput!) { createUser(input: $input) { user { id version memberships { department role } } refusal { code field } } }';
const UPDATE =
  'mutation($input: UpdateUserInput!) { updateUser(input: $input) { user { id version leftAt } refusal { code details } } }';
const person = {
  name: '髙橋 美咲',
  email: 'Misaki@example.co.jp',
  password: 'long enough',
  memberships: [{ department: 'MARKETING', role: 'member' }],
};

async function signIn(email: string, password: string) {
  const headers = { 'content-type': 'application/json', origin: api.url };
  const body = JSON.stringify({ email, password });
  const response = await fetch(`${api.url}/api/auth/sign-in/email`, { method: 'POST', headers, body });
  const { code } = (await response.json()) as { code?: string };
  return { status: response.status, cookie: response.headers.get('set-cookie'), code };
}

test('an admin makes a person who can sign in, and the audit says who did it', async () => {
  const { data } = await api.as('admin', CREATE, { input: person });
  expect(data.createUser.user.memberships).toEqual([{ department: 'MARKETING', role: 'member' }]);
  expect((await signIn('misaki@example.co.jp', 'long enough')).status).toBe(200);
  const audit = await api.as('admin', '{ auditEntries(first: 1) { nodes { operation actorType } totalCount } }');
  expect(audit.data.auditEntries.nodes).toEqual([{ operation: 'createUser', actorType: 'token' }]);
});

test('an address signs in one person only, and a password has ten characters', async () => {
  const again = await api.as('admin', CREATE, { input: person });
  expect(again.data.createUser.refusal).toEqual({ code: 'EMAIL_TAKEN', field: 'email' });
  const short = await api.as('admin', CREATE, { input: { ...person, email: 'b@example.co.jp', password: 'short' } });
  expect(short.data.createUser.refusal.code).toBe('PASSWORD_SHORT');
});

test('a member of a department administers nobody', async () => {
  const { errors } = await api.as('marketing-manager', CREATE, { input: { ...person, email: 'c@example.co.jp' } });
  expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  const audit = await api.as('integrator', '{ auditEntries { totalCount } }');
  expect(audit.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

test('an edit on an old version is refused with both values', async () => {
  const made = await api.as('admin', CREATE, { input: { ...person, email: 'd@example.co.jp' } });
  const { id, version } = made.data.createUser.user;
  await api.as('admin', UPDATE, { input: { userId: id, version, name: '髙橋 美希' } });
  const late = await api.as('admin', UPDATE, { input: { userId: id, version, name: '高橋 美希', hasLeft: true } });
  expect(late.data.updateUser.refusal).toEqual({
    code: 'CONFLICT',
    details: {
      version: version + 1,
      yours: { name: '高橋 美希', hasLeft: true },
      theirs: { name: '髙橋 美希', hasLeft: false },
    },
  });
});

test('the last admin can neither leave nor lose the role', async () => {
  const made = await api.as('admin', CREATE, {
    input: { ...person, email: 'admin@example.co.jp', memberships: [{ department: 'ADMIN', role: 'manager' }] },
  });
  const { id, version } = made.data.createUser.user;
  const { data } = await api.as('admin', UPDATE, { input: { userId: id, version, hasLeft: true } });
  expect(data.updateUser.refusal.code).toBe('LAST_ADMIN');
});

test('a department can be renamed and switched off, but not the last one and not admin', async () => {
  const change =
    'mutation($input: UpdateOrganisationInput!) { updateOrganisation(input: $input) { organisation { version departments { department isOn labelJa } } refusal { code } } }';
  const off = (department: string) => ({ department, isOn: false, labelJa: 'x', labelEn: 'x' });
  const legs = ['MARKETING', 'INSIDE_SALES', 'FIELD_SALES', 'CUSTOMER_SUCCESS'].map(off);
  const refused = await api.as('admin', change, { input: { version: 1, departments: legs } });
  expect(refused.data.updateOrganisation.refusal.code).toBe('NO_DEPARTMENT_LEFT');
  const admin = await api.as('admin', change, { input: { version: 1, departments: [off('ADMIN')] } });
  expect(admin.data.updateOrganisation.refusal.code).toBe('ADMIN_STAYS_ON');
  const renamed = await api.as('admin', change, {
    input: {
      version: 1,
      departments: [{ department: 'INSIDE_SALES', isOn: false, labelJa: '内勤営業', labelEn: 'SDR' }],
    },
  });
  expect(renamed.data.updateOrganisation.organisation.departments).toContainEqual({
    department: 'INSIDE_SALES',
    isOn: false,
    labelJa: '内勤営業',
  });
  const read = await api.as('admin', '{ viewer { organisation { version } } }');
  expect(read.data.viewer.organisation.version).toBe(renamed.data.updateOrganisation.organisation.version);
});

const SAVE_TEAM = `mutation($input: SaveTeamInput!) { saveTeam(input: $input) {
  team { id version path { nameJa } parent { nameJa } children { nameJa } lead { name } } refusal { code message field details } } }`;

async function saveTeam(nameJa: string, more: object = {}) {
  const input = { nameJa, nameEn: nameJa, department: 'FIELD_SALES', memberIds: [], ...more };
  const { data, errors } = await api.as('admin', SAVE_TEAM, { input });
  expect(errors).toBeUndefined();
  return data.saveTeam;
}

test('a team stands under another, and tells its whole path', async () => {
  const [sales, other] = [(await saveTeam('営業部')).team, (await saveTeam('営業企画部')).team];
  const { team: first } = await saveTeam('第一課', { parentId: sales.id });
  expect(first).toMatchObject({ path: [{ nameJa: '営業部' }, { nameJa: '第一課' }], parent: { nameJa: '営業部' } });
  const { team: squad } = await saveTeam('第一班', { parentId: first.id });
  const { data } = await api.as('field-sales-member', '{ teams { nameJa children { nameJa } } }');
  expect(data.teams).toEqual([
    { nameJa: '営業企画部', children: [] },
    { nameJa: '営業部', children: [{ nameJa: '第一課' }] },
    { nameJa: '第一課', children: [{ nameJa: '第一班' }] },
    { nameJa: '第一班', children: [] },
  ]);
  const change = { teamId: sales.id, version: 1 };
  const circle = await saveTeam('営業部', { ...change, parentId: squad.id });
  expect(circle).toMatchObject({ team: null, refusal: { code: 'TEAM_BELOW_ITSELF', field: 'parentId' } });
  const foreign = await saveTeam('営業部', { ...change, department: 'MARKETING' });
  expect(foreign.refusal.code).toBe('TEAM_OF_OTHER_DEPARTMENT');
  const moved = { teamId: first.id, version: 1, parentId: other.id };
  expect((await saveTeam('第一課', moved)).team.path[0]).toEqual({ nameJa: '営業企画部' });
  const late = await saveTeam('第一課', { ...moved, parentId: null });
  expect(late.refusal).toMatchObject({
    code: 'CONFLICT',
    details: { version: 2, yours: { parentId: null }, theirs: { parentId: other.id } },
  });
});

test('two moves at once that make a circle together: the second is refused', async () => {
  const [one, two] = [(await saveTeam('関東課')).team, (await saveTeam('関西課')).team];
  const both = await Promise.all([
    saveTeam('関東課', { teamId: one.id, version: 1, parentId: two.id }),
    saveTeam('関西課', { teamId: two.id, version: 1, parentId: one.id }),
  ]);
  expect(both.map(({ refusal }) => refusal?.code ?? 'moved').toSorted()).toEqual(['TEAM_BELOW_ITSELF', 'moved']);
});

test('a team is led by somebody of its department', async () => {
  const leadId = async (department: string) => {
    const made = await api.as('admin', CREATE, {
      input: { ...person, email: `${department}@example.co.jp`, memberships: [{ department, role: 'member' }] },
    });
    return made.data.createUser.user.id;
  };
  const foreign = await saveTeam('北日本課', { leadId: await leadId('CUSTOMER_SUCCESS') });
  expect(foreign.refusal).toMatchObject({ code: 'LEAD_OF_OTHER_DEPARTMENT', field: 'leadId' });
  expect((await saveTeam('北日本課', { leadId: await leadId('FIELD_SALES') })).team.lead).toEqual({
    name: '髙橋 美咲',
  });
});

test('someone who left is told so at sign-in, and a wrong password tells nothing', async () => {
  const email = 'leaver@example.co.jp';
  const made = await api.as('admin', CREATE, { input: { ...person, email } });
  const { id, version } = made.data.createUser.user;
  await api.as('admin', UPDATE, { input: { userId: id, version, hasLeft: true } });
  expect(await signIn(email, 'long enough')).toEqual({ status: 403, cookie: null, code: 'PERSON_HAS_LEFT' });
  expect((await signIn(email, 'wrong password')).code).not.toBe('PERSON_HAS_LEFT');
});

const SET_PASSWORD =
  'mutation($input: SetUserPasswordInput!) { setUserPassword(input: $input) { user { name } refusal { code field } } }';

test('an admin sets a new password for a person who forgot theirs: the old one and whoever came in by it are out', async () => {
  const forgetful = await signInPerson(api, 'forgetful', 'MARKETING');
  const colleague = await signInPerson(api, 'colleague', 'MARKETING');
  const read = '{ viewer { name } }';
  expect((await forgetful.ask(read)).errors).toBeUndefined();
  const input = { userId: forgetful.id, password: 'remember this one', clientMutationId: 'forgotten' };
  for (const nobody of [colleague.ask(SET_PASSWORD, { input }), forgetful.ask(SET_PASSWORD, { input })])
    expect((await nobody).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  const { data } = await api.as('admin', SET_PASSWORD, { input });
  expect(data.setUserPassword).toEqual({ user: { name: 'forgetful' }, refusal: null });

  expect((await forgetful.ask(read)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  expect((await colleague.ask(read)).errors).toBeUndefined();
  expect((await signIn('forgetful@test.example', 'correct horse battery')).status).toBe(401);
  expect((await signIn('forgetful@test.example', 'remember this one')).status).toBe(200);

  const { db } = api.services;
  const told = await db.select().from(auditEntries).where(eq(auditEntries.operation, 'setUserPassword'));
  expect(told.map(({ details }) => details)).toEqual([
    { userId: expect.stringMatching(/^[\da-f-]{36}$/), email: 'forgetful@test.example' },
  ]);
  expect(JSON.stringify(await db.select().from(idempotencyKeys))).not.toContain('remember this one');
});

test('whoever guessed too often at a forgotten password comes in with the new one at once', async () => {
  const { id } = await signInPerson(api, 'guesser', 'MARKETING');
  const email = 'guesser@test.example';
  for (let tries = 0; tries < 10; tries++) await signIn(email, 'was it this one?');
  expect((await signIn(email, 'correct horse battery')).status).toBe(429);
  await api.as('admin', SET_PASSWORD, { input: { userId: id, password: 'remember this one' } });
  expect((await signIn(email, 'remember this one')).status).toBe(200);
});

test('a new password has ten characters, and is for people who sign in', async () => {
  const { id } = await signInPerson(api, 'imported', 'MARKETING');
  const set = async (password: string) =>
    (await api.as('admin', SET_PASSWORD, { input: { userId: id, password } })).data.setUserPassword.refusal;
  expect(await set('too short')).toEqual({ code: 'PASSWORD_SHORT', field: 'password' });
  const email = 'imported@test.example';
  const change = (values: Partial<typeof users.$inferInsert>) =>
    api.services.db.update(users).set(values).where(eq(users.email, email));
  for (const closed of [{ canSignIn: false }, { canSignIn: true, leftAt: new Date() }]) {
    await change(closed);
    expect(await set('remember this one')).toEqual({ code: 'PERSON_WITHOUT_SIGN_IN', field: 'userId' });
  }
  await change({ leftAt: null });
  expect((await signIn(email, 'correct horse battery')).status).toBe(200);
});

test('the terms of the touch tiers are the usual ones until an admin changes them, and a second hand is told', async () => {
  const read = '{ touchTiers { version tiers { tier contactEveryDays minutesPerMonth hasDedicatedOwner } } }';
  const { touchTiers } = (await api.as('customer-success-member', read)).data;
  expect(touchTiers).toMatchObject({ version: 0, tiers: [{ tier: 'HIGH', contactEveryDays: 31 }, {}, {}, {}] });
  const save = async (change: object, version: number) => {
    const tiers = touchTiers.tiers.map((one: { tier: string }) => (one.tier === 'LOW' ? { ...one, ...change } : one));
    const query =
      'mutation($input: SaveTouchTiersInput!) { saveTouchTiers(input: $input) { touchTiers { version } refusal { code field } } }';
    return (await api.as('admin', query, { input: { version, tiers } })).data.saveTouchTiers;
  };
  expect((await save({ contactEveryDays: 0 }, 0)).refusal).toEqual({
    code: 'DAYS_INVALID',
    field: 'tiers[1].contactEveryDays',
  });
  expect((await save({ contactEveryDays: 60 }, 0)).touchTiers).toEqual({ version: 1 });
  expect((await save({ contactEveryDays: 45 }, 0)).refusal.code).toBe('CONFLICT');
});
