import { toGlobalId } from '@tasuki/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApi, type TestApi } from '../testing/test-api.ts';

let api: TestApi;
let ids: Record<'harada' | 'sato' | 'mori', string>;
const user = (id: string) => toGlobalId({ type: 'user', accountId: null, id });

async function run(mutation: string, input: Record<string, unknown>, fields: string) {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation($input: ${type}!) { ${mutation}(input: $input) { refusal { code } ${fields} } }`;
  const { data, errors } = await api.as('admin', query, { input });
  expect(errors).toBeUndefined();
  return data[mutation];
}

beforeAll(async () => {
  api = await startTestApi();
  const member = { department: 'field-sales', role: 'member' } as const;
  ids = {
    harada: await api.addUser('原田 修', member),
    sato: await api.addUser('佐藤 健一', member),
    mori: await api.addUser('森 由美子', member),
  };
  for (const name of ['㈱一', '㈱二', '㈱三', '㈱四']) {
    const made = await run('createAccount', { name, holder: 'FIELD_SALES' }, 'account { id }');
    const accountId = made.account.id;
    const owner = user(ids.harada);
    await run('assignOwner', { accountId, work: 'FIELD_SALES', userId: owner }, 'account { id }');
    await run(
      'createTask',
      { accountId, title: '見積書', assigneeId: owner, department: 'FIELD_SALES' },
      'task { id }',
    );
    await run('openOpportunity', { accountId, name: '導入', currency: 'JPY', ownerId: owner }, 'opportunity { id }');
  }
});
afterAll(() => api?.close());

const openOf = async (id: string) => {
  const query = `{ openWork(userId: "${user(id)}") { total accounts kinds { kind count } } }`;
  return (await api.as('admin', query)).data.openWork;
};
const reassign = (input: object) =>
  run(
    'reassignWork',
    { userId: user(ids.harada), version: 1, hasLeft: true, ...input },
    'left reassignment { id items accounts }',
  );

test('everything that a person has open is counted by kind', async () => {
  const { total, accounts, kinds } = await openOf(ids.harada);
  expect([total, accounts]).toEqual([12, 4]);
  expect(kinds).toEqual(
    expect.arrayContaining([
      { kind: 'ownership', count: 4 },
      { kind: 'opportunity', count: 4 },
      { kind: 'task', count: 4 },
      { kind: 'lead', count: 0 },
    ]),
  );
});

test('the preview by rules spreads it, keeps an account together, and changes nothing', async () => {
  const query = `{ reassignmentPreview(userId: "${user(ids.harada)}") { left shares { name items accounts } } }`;
  const { left, shares } = (await api.as('admin', query)).data.reassignmentPreview;
  expect(left).toBe(0);
  expect(new Set(shares.map(({ name }: { name: string }) => name))).toEqual(new Set(['佐藤 健一', '森 由美子']));
  expect(shares.map(({ items, accounts }: Record<string, number>) => [items, accounts])).toEqual([
    [6, 2],
    [6, 2],
  ]);
  expect((await openOf(ids.harada)).total).toBe(12);
});

test('nobody hands their work to themselves', async () => {
  expect((await reassign({ toUserId: user(ids.harada) })).refusal.code).toBe('REASSIGN_TO_SELF');
});

test('one step gives it all away, ends the person and tells every account; one more takes it back', async () => {
  const { reassignment } = await reassign({ toUserId: user(ids.sato) });
  expect(reassignment).toMatchObject({ items: 12, accounts: 4 });
  expect([(await openOf(ids.harada)).total, (await openOf(ids.sato)).total]).toEqual([0, 12]);
  const left = await api.services.sql`select left_at is not null as "hasLeft" from users where id = ${ids.harada}`;
  expect(left).toEqual([{ hasLeft: true }]);
  const told = await api.services
    .sql`select count(*)::int from timeline_events where kind = 'accounts.work-reassigned'`;
  expect(told).toEqual([{ count: 4 }]);

  // One task is done meanwhile: what is finished stays where it was finished.
  const [task] = await api.services.sql`select account_id, id from tasks where assignee_id = ${ids.sato} limit 1`;
  const taskId = toGlobalId({ type: 'task', accountId: task?.account_id, id: task?.id });
  await run('completeTask', { taskId }, 'task { id }');
  const undone = await run('undoReassignment', { reassignmentId: reassignment.id }, 'returned');
  expect(undone).toEqual({ refusal: null, returned: 11 });
  expect([(await openOf(ids.harada)).total, (await openOf(ids.sato)).total]).toEqual([11, 0]);
  const again = await run('undoReassignment', { reassignmentId: reassignment.id }, 'returned');
  expect(again.refusal.code).toBe('REASSIGNMENT_UNDONE');
});

test('what somebody is giving to another meanwhile is theirs: the reassignment waits for it', async () => {
  const [first] = await api.services.sql`select account_id from ownerships where user_id = ${ids.harada} limit 1`;
  const accountId = first?.account_id;
  const [person] = await api.services.sql`select version from users where id = ${ids.harada}`;
  const given = await api.services.sql.begin(async (tx) => {
    await tx`select id from accounts where id = ${accountId} for update`;
    const answer = reassign({ toUserId: user(ids.sato), version: person?.version, hasLeft: false });
    const waits = () => tx`select 1 from pg_locks where not granted`;
    await expect.poll(async () => (await waits()).length, { timeout: 10_000 }).toBeGreaterThan(0);
    await tx`update ownerships set user_id = ${ids.mori} where account_id = ${accountId}`;
    return { answer };
  });
  const { reassignment } = await given.answer;
  const owners = await api.services.sql`select user_id from ownerships where account_id = ${accountId}`;
  expect(owners).toEqual([{ user_id: ids.mori }]);
  await run('undoReassignment', { reassignmentId: reassignment.id }, 'returned');
});

test('who had left before stays gone when what they still had is taken back', async () => {
  await api.services.sql`update users set left_at = now() where id = ${ids.harada}`;
  const [person] = await api.services.sql`select version from users where id = ${ids.harada}`;
  const { reassignment } = await reassign({ toUserId: user(ids.sato), version: person?.version });
  await run('undoReassignment', { reassignmentId: reassignment.id }, 'returned');
  const left = await api.services.sql`select left_at is not null as "hasLeft" from users where id = ${ids.harada}`;
  expect(left).toEqual([{ hasLeft: true }]);
});
