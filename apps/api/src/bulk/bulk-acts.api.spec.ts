import { afterAll, beforeAll, expect, test } from 'vitest';
import { type SignedIn, signInPerson } from '../testing/sign-in-person.ts';
import { startTestApi, type TestApi } from '../testing/test-api.ts';

let api: TestApi;
let sato: SignedIn;
let accountIds: string[];
beforeAll(async () => {
  api = await startTestApi();
  sato = await signInPerson(api, 'sato', 'INSIDE_SALES');
  accountIds = await Promise.all(
    ['髙橋製作所', '㈱𠮷野', '山﨑物流'].map(async (name) => {
      const create = 'mutation($input: CreateAccountInput!) { createAccount(input: $input) { account { id } } }';
      return (await sato.ask(create, { input: { name } })).data.createAccount.account.id;
    }),
  );
});
afterAll(() => api?.close());

const answer =
  '{ bulkAct { id act chosen doneCount refusedCount undoneAt } results { id name refusal { code } } refusal { code } }';
const bulk = async (input: Record<string, unknown>) =>
  (await sato.ask(`mutation($input: BulkActInput!) { bulkAct(input: $input) ${answer} }`, { input })).data?.bulkAct;
const undo = async (bulkActId: string, clientMutationId?: string) =>
  (
    await sato.ask(`mutation($input: UndoBulkActInput!) { undoBulkAct(input: $input) ${answer} }`, {
      input: { bulkActId, clientMutationId },
    })
  ).data.undoBulkAct;
const ownersOf = async (id: string) =>
  (await sato.ask('query($id: ID!) { account(id: $id) { owners { user { name } } } }', { id })).data.account.owners.map(
    ({ user }: { user: { name: string } }) => user.name,
  );
const kindsOf = async (id: string) => {
  const query = 'query($id: ID!) { account(id: $id) { timeline(first: 20) { nodes { kind } } } }';
  const { data } = await sato.ask(query, { id });
  return data.account.timeline.nodes.map(({ kind }: { kind: string }) => kind);
};
const makeTask = async (title: string) =>
  (
    await sato.ask('mutation($input: CreateTaskInput!) { createTask(input: $input) { task { id } } }', {
      input: { accountId: accountIds[0], title, dueAt: '2026-12-01T01:00:00.000Z' },
    })
  ).data.createTask.task.id;

test('many accounts get one owner, and the undo is told as events: the owner before, or none', async () => {
  const other = await signInPerson(api, 'suzuki', 'INSIDE_SALES');
  const assign = { act: 'ASSIGN_OWNER', work: 'INSIDE_SALES' };
  await bulk({ ...assign, ids: [accountIds[0]], userId: other.id });
  const done = await bulk({ ...assign, ids: accountIds, userId: sato.id });
  expect(done.bulkAct).toMatchObject({ chosen: 'sato', doneCount: 3, refusedCount: 0 });
  expect(await Promise.all(accountIds.map(ownersOf))).toEqual([['sato'], ['sato'], ['sato']]);
  const undone = await undo(done.bulkAct.id);
  expect(undone.bulkAct.undoneAt).not.toBeNull();
  expect(await Promise.all(accountIds.map(ownersOf))).toEqual([['suzuki'], [], []]);
  expect((await kindsOf(accountIds[1] ?? ''))[0]).toBe('accounts.owner-released');
  expect((await undo(done.bulkAct.id)).refusal.code).toBe('ALREADY_UNDONE');
});

test('what is refused is named, the rest is done, and the undo opens only what the act closed', async () => {
  const ids = [await makeTask('事例集を送付'), await makeTask('見積もりを送る')];
  await bulk({ act: 'COMPLETE_TASKS', ids: [ids[0]] });
  const done = await bulk({ act: 'COMPLETE_TASKS', ids });
  expect(done.bulkAct).toMatchObject({ doneCount: 1, refusedCount: 1 });
  expect(done.results).toContainEqual({ id: ids[0], name: '事例集を送付', refusal: { code: 'TASK_ALREADY_DONE' } });
  await undo(done.bulkAct.id);
  const { data } = await sato.ask('query($a: ID!) { account(id: $a) { tasks { title state } } }', { a: accountIds[0] });
  expect(data.account.tasks).toEqual([
    { title: '見積もりを送る', state: 'open' },
    { title: '事例集を送付', state: 'done' },
  ]);
});

test('a task that somebody opened and finished again stays finished', async () => {
  const id = await makeTask('契約書の確認');
  const done = await bulk({ act: 'COMPLETE_TASKS', ids: [id] });
  await api.services.sql`update tasks set done_at = done_at + interval '1 hour' where title = '契約書の確認'`;
  const undone = await undo(done.bulkAct.id);
  expect(undone.results).toEqual([{ id, name: '契約書の確認', refusal: { code: 'CHANGED_SINCE' } }]);
  const { data } = await sato.ask('query($id: ID!) { node(id: $id) { ... on Task { state } } }', { id });
  expect(data.node.state).toBe('done');
});

test('a date that somebody moved again stays where they moved it', async () => {
  const ids = [await makeTask('訪問'), await makeTask('電話')];
  const first = await bulk({ act: 'RESCHEDULE_TASKS', ids, dueAt: '2026-12-10T01:00:00.000Z' });
  await bulk({ act: 'RESCHEDULE_TASKS', ids: [ids[0]], dueAt: '2026-12-20T01:00:00.000Z' });
  const undone = await undo(first.bulkAct.id);
  expect(undone.results).toContainEqual({ id: ids[0], name: '訪問', refusal: { code: 'CHANGED_SINCE' } });
  const { data } = await sato.ask('query($id: ID!) { node(id: $id) { ... on Task { dueAt } } }', { id: ids[1] });
  expect(data.node.dueAt).toBe('2026-12-01T01:00:00.000Z');
});

test('an undo of following leaves what was followed before, and the history shows the latest first', async () => {
  await bulk({ act: 'FOLLOW', ids: [accountIds[0]] });
  const done = await bulk({ act: 'FOLLOW', ids: accountIds });
  await undo(done.bulkAct.id);
  const query = 'query($id: ID!) { account(id: $id) { isFollowed } }';
  const followed = await Promise.all(
    accountIds.map(async (id) => (await sato.ask(query, { id })).data.account.isFollowed),
  );
  expect(followed).toEqual([true, false, false]);
  const { data } = await sato.ask('{ bulkActs(first: 2) { act undoneAt } }');
  expect(data.bulkActs[0].undoneAt).not.toBeNull();
  expect(data.bulkActs[1]).toEqual({ act: 'FOLLOW', undoneAt: null });
});

test('many accounts get the same task, and the undo cancels those that nobody has done yet', async () => {
  const done = await bulk({ act: 'CREATE_TASKS', ids: accountIds, title: '展示会の御礼', userId: sato.id });
  expect(done.bulkAct).toMatchObject({ chosen: '展示会の御礼', doneCount: 3 });
  const find = 'query($id: ID!) { account(id: $id) { tasks { id title state assignee { name } } } }';
  const thanksOf = async (id: string | undefined) =>
    (await sato.ask(find, { id })).data.account.tasks.filter(
      ({ title }: { title: string }) => title === '展示会の御礼',
    );
  const [first] = await thanksOf(accountIds[0]);
  expect(first).toMatchObject({ state: 'open', assignee: { name: 'sato' } });
  await bulk({ act: 'COMPLETE_TASKS', ids: [first.id] });
  const undone = await undo(done.bulkAct.id);
  expect(
    undone.results.map(({ refusal }: { refusal: { code: string } | null }) => refusal?.code ?? null).sort(),
  ).toEqual(['TASK_ALREADY_DONE', null, null]);
  expect(await thanksOf(accountIds[0])).toMatchObject([{ state: 'done' }]);
  expect(await thanksOf(accountIds[1])).toEqual([]);
  expect((await kindsOf(accountIds[1] ?? ''))[0]).toBe('accounts.task-canceled');
});

test('many deals move to a stage or to a seller, a won stage is refused, and the undo brings each back', async () => {
  const open = 'mutation($input: OpenOpportunityInput!) { openOpportunity(input: $input) { opportunity { id } } }';
  const ids: string[] = await Promise.all(
    accountIds.map(async (accountId) => {
      const input = { accountId, name: '全社導入', currency: 'JPY', pipelineKey: 'new-business' };
      return (await sato.ask(open, { input })).data.openOpportunity.opportunity.id;
    }),
  );
  const seller = await signInPerson(api, 'ito', 'FIELD_SALES');
  const dealOf = async (id: string | undefined) =>
    (
      await sato.ask('query($id: ID!) { node(id: $id) { ... on Opportunity { stage { key } owner { name } } } }', {
        id,
      })
    ).data.node;
  const moved = await bulk({ act: 'MOVE_DEALS', ids, stageKey: 'proposal' });
  expect(moved.bulkAct).toMatchObject({ chosen: '提案', doneCount: 3 });
  const given = await bulk({ act: 'ASSIGN_DEALS', ids, userId: seller.id });
  expect(await dealOf(ids[0])).toEqual({ stage: { key: 'proposal' }, owner: { name: 'ito' } });
  const won = await bulk({ act: 'MOVE_DEALS', ids, stageKey: 'won' });
  expect(won.results.map(({ refusal }: { refusal: { code: string } }) => refusal.code)).toEqual(
    Array(3).fill('STAGE_CLOSES_DEAL'),
  );
  await bulk({ act: 'MOVE_DEALS', ids: [ids[0]], stageKey: 'closing' });
  const back = await undo(moved.bulkAct.id);
  expect(back.results).toContainEqual({ id: ids[0], name: '全社導入', refusal: { code: 'CHANGED_SINCE' } });
  await undo(given.bulkAct.id);
  expect(await dealOf(ids[0])).toEqual({ stage: { key: 'closing' }, owner: { name: 'sato' } });
  expect(await dealOf(ids[1])).toEqual({ stage: { key: 'first-meeting' }, owner: { name: 'sato' } });
});

test('a retry is answered as the first time and makes no second act', async () => {
  const input = { act: 'COMPLETE_TASKS', ids: [await makeTask('資料送付')], clientMutationId: 'done-once' };
  const [first, again] = [await bulk(input), await bulk(input)];
  expect(again).toEqual(first);
  expect(again.bulkAct.doneCount).toBe(1);
});

test('two who take an act back at once take it back once, and a retry is answered as the first time', async () => {
  const done = await bulk({ act: 'ASSIGN_OWNER', ids: [accountIds[2]], work: 'CUSTOMER_SUCCESS', userId: sato.id });
  const both = await Promise.all([undo(done.bulkAct.id, 'back'), undo(done.bulkAct.id, 'back-too')]);
  expect(both.map(({ refusal }) => refusal?.code ?? null).sort()).toEqual(['ALREADY_UNDONE', null]);
  const released = (await kindsOf(accountIds[2] ?? '')).filter((kind: string) => kind === 'accounts.owner-released');
  expect(released).toHaveLength(2);
  const [first] = both;
  expect(await undo(done.bulkAct.id, 'back')).toEqual(first);
});

test('no more than 200 records at once', async () => {
  expect(await bulk({ act: 'FOLLOW', ids: Array(201).fill(accountIds[0]) })).toBeUndefined();
});
