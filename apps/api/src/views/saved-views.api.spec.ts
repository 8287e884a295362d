import { memberships } from '@tasuki/db';
import { parseGlobalId } from '@tasuki/domain';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type SignedIn, signInPerson } from '../testing/sign-in-person.ts';
import { startTestApi, type TestApi } from '../testing/test-api.ts';

let api: TestApi;
let misaki: SignedIn;
let kenta: SignedIn;
let haruka: SignedIn;
beforeAll(async () => {
  api = await startTestApi();
  misaki = await signInPerson(api, 'misaki', 'MARKETING');
  kenta = await signInPerson(api, 'kenta', 'MARKETING');
  haruka = await signInPerson(api, 'haruka', 'FIELD_SALES');
  const { id } = parseGlobalId(kenta.id)!;
  await api.services.db.update(memberships).set({ role: 'manager' }).where(eq(memberships.userId, id));
});
afterAll(() => api?.close());

const answer = '{ view { id name address isDefault isPinned isMine mayChange version } refusal { code details } }';
const run = async (person: SignedIn, name: string, input: Record<string, unknown>) => {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await person.ask(`mutation($input: ${type}!) { ${name}(input: $input) ${answer} }`, {
    input,
  });
  return data ? data[name] : errors?.[0]?.extensions;
};
const namesFor = async (person: SignedIn) => {
  const { data } = await person.ask('{ savedViews(list: "accounts") { name isPinned isDefault } }');
  return data.savedViews.map(({ name }: { name: string }) => name);
};

test('a private view is its owner’s, even before admins; a shared one is its department’s, and each pins for themselves', async () => {
  const view = { list: 'accounts', address: 'holder=FIELD_SALES&sort=-since' };
  await run(misaki, 'createSavedView', { ...view, name: '私の', isPinned: true });
  const { view: shared } = await run(misaki, 'createSavedView', { ...view, name: '皆の', department: 'MARKETING' });
  expect(shared).toMatchObject({ address: view.address, isPinned: false, isMine: true, mayChange: true });
  expect(await namesFor(misaki)).toEqual(['皆の', '私の']);
  expect(await namesFor(kenta)).toEqual(['皆の']);
  expect(await namesFor(haruka)).toEqual([]);
  const forAdmin = await api.as('admin', '{ savedViews(list: "accounts") { name } }');
  expect(forAdmin.data.savedViews).toEqual([{ name: '皆の' }]);
  const pinned = await run(kenta, 'updateSavedView', { viewId: shared.id, version: 1, isPinned: true });
  expect(pinned.view).toMatchObject({ isPinned: true, isMine: false });
  const { data } = await misaki.ask('{ savedViews(list: "accounts") { name isPinned } }');
  expect(data.savedViews).toContainEqual({ name: '皆の', isPinned: false });
});

test('a stranger neither sees nor changes a view, and a colleague does not rename it', async () => {
  const { view } = await run(kenta, 'createSavedView', {
    ...{ list: 'leads', address: '', name: '展示会', department: 'MARKETING' },
  });
  expect((await run(haruka, 'updateSavedView', { viewId: view.id, version: 1, name: 'x' })).code).toBe(
    'BAD_USER_INPUT',
  );
  expect((await run(misaki, 'updateSavedView', { viewId: view.id, version: 1, name: 'x' })).refusal.code).toBe(
    'NOT_YOUR_VIEW',
  );
  const foreign = { list: 'leads', address: '', name: 'x', department: 'FIELD_SALES' };
  expect((await run(misaki, 'createSavedView', foreign)).refusal.code).toBe('NOT_OF_DEPARTMENT');
});

test('one view opens a list: a manager says which, and the later one takes the place of the earlier', async () => {
  const make = (name: string) =>
    run(misaki, 'createSavedView', { list: 'tasks', address: '', name, department: 'MARKETING' });
  const [first, second] = [(await make('一')).view, (await make('二')).view];
  expect((await run(misaki, 'updateSavedView', { viewId: first.id, version: 1, isDefault: true })).refusal.code).toBe(
    'MANAGERS_ONLY',
  );
  await run(kenta, 'updateSavedView', { viewId: first.id, version: 1, isDefault: true });
  await run(kenta, 'updateSavedView', { viewId: second.id, version: 1, isDefault: true });
  const { data } = await misaki.ask('{ savedViews(list: "tasks") { name isDefault } }');
  expect(data.savedViews).toEqual([
    { name: '一', isDefault: false },
    { name: '二', isDefault: true },
  ]);
});

test('of two who change a view the later one is told both values, and a pin meets no conflict', async () => {
  const { view } = await run(kenta, 'createSavedView', {
    ...{ list: 'deals', address: 'q=a', name: '今月', department: 'MARKETING' },
  });
  const seen = { viewId: view.id, version: view.version };
  expect((await run(kenta, 'updateSavedView', { ...seen, name: ' 今月中 ' })).view).toMatchObject({
    ...{ name: '今月中', version: 2 },
  });
  expect((await run(kenta, 'updateSavedView', { ...seen, address: 'q=b' })).refusal).toEqual({
    code: 'CONFLICT',
    details: { version: 2, yours: { address: 'q=b' }, theirs: { address: 'q=a' } },
  });
  expect((await run(misaki, 'updateSavedView', { ...seen, isPinned: true })).view).toMatchObject({ isPinned: true });
});

test('a deleted view can be taken back as it was', async () => {
  const { view } = await run(haruka, 'createSavedView', {
    list: 'deals',
    address: 'q=x',
    name: '大口',
    isPinned: true,
  });
  await run(haruka, 'deleteSavedView', { viewId: view.id });
  expect((await haruka.ask('{ savedViews(list: "deals") { id } }')).data.savedViews).toEqual([]);
  const back = await run(haruka, 'restoreSavedView', { viewId: view.id });
  expect(back.view).toEqual(view);
});
