import { hashProjections, rebuildProjections } from '@tasuki/db';
import { toGlobalId } from '@tasuki/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApi, type TestApi } from '../testing/test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api?.close());

const CREATE = `mutation($input: CreateAccountInput!) { createAccount(input: $input) {
  account { id name state version holder domains cycles { number kind } } event { kind } refusal { code field details } } }`;
const UPDATE = `mutation($input: UpdateAccountInput!) { updateAccount(input: $input) {
  account { id name industry region touchTier version domains } event { kind } refusal { code field details } } }`;
const NOTE = `mutation($input: AddNoteInput!) { addNote(input: $input) { event { id kind department } refusal { code field } } }`;
const CONTACT = `mutation($input: CreateContactInput!) { createContact(input: $input) { contact { id version familyName email } refusal { code field } } }`;
const EDIT_CONTACT = `mutation($input: UpdateContactInput!) { updateContact(input: $input) {
  contact { id title stakeholderRole version } refusal { code details } } }`;

let made = 0;
async function create(fields: Record<string, unknown> = {}) {
  made += 1;
  const input = { name: `株式会社${made}`, domains: [`made${made}.example`], ...fields };
  const { data, errors } = await api.as('field-sales-member', CREATE, { input });
  expect(errors).toBeUndefined();
  return data.createAccount.account as { id: string; name: string; version: number };
}

test('an account entered by hand is identified and in its first cycle', async () => {
  const input = { name: '髙橋製作所', domains: ['takahashi.example.jp'], corporateNumber: '7000012050002' };
  const { data } = await api.as('marketing-member', CREATE, { input });
  expect(data.createAccount).toMatchObject({
    account: {
      state: 'identified',
      holder: 'MARKETING',
      domains: ['takahashi.example.jp'],
      cycles: [{ number: 1, kind: 'new' }],
    },
    event: { kind: 'accounts.account-created' },
    refusal: null,
  });
  const again = await api.as('marketing-member', CREATE, {
    input: { name: '別名', domains: ['takahashi.example.jp'] },
  });
  expect(again.data.createAccount.refusal).toMatchObject({ code: 'ACCOUNT_KEY_TAKEN', field: 'domains' });
});

describe('editing', () => {
  test('says what changed, and a lost race shows both values', async () => {
    const { id, version, name } = await create();
    const edit = { accountId: id, version, industry: '製造', domains: ['other.example'], touchTier: 'HIGH' };
    const first = await api.as('field-sales-member', UPDATE, { input: edit });
    expect(first.data.updateAccount).toMatchObject({
      account: { industry: '製造', domains: ['other.example'], touchTier: 'high' },
      event: { kind: 'accounts.account-updated' },
    });
    const late = await api.as('inside-sales-member', UPDATE, { input: { accountId: id, version, name: '別の名前' } });
    expect(late.data.updateAccount.refusal).toMatchObject({
      code: 'CONFLICT',
      details: { yours: { name: '別の名前' }, theirs: { name } },
    });
    const equal = await api.as('inside-sales-member', UPDATE, { input: { accountId: id, version, industry: '製造' } });
    expect(equal.data.updateAccount).toMatchObject({ event: null, refusal: null });
  });

  test('a parent is an account, and none that stands below', async () => {
    const group = await create();
    const subsidiary = await create({ parentId: group.id });
    const branch = await create({ parentId: subsidiary.id });
    const under = (parentId: string) =>
      api.as('admin', UPDATE, { input: { accountId: group.id, version: group.version, parentId } });
    expect((await under(branch.id)).data.updateAccount.refusal).toMatchObject({
      code: 'PARENT_IS_BELOW',
      field: 'parentId',
    });
    const nobody = toGlobalId({ type: 'account', accountId: null, id: '00000000-0000-4000-8000-000000000000' });
    expect((await under(nobody)).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'parentId' });
    expect((await under((await create()).id)).data.updateAccount.refusal).toBeNull();
  });

  test('a provisional account is identified', async () => {
    const lead = await api.as(
      'marketing-member',
      'mutation($input: CaptureLeadInput!) { captureLead(input: $input) { lead { account { id version state } } } }',
      { input: { companyName: 'ヤマダ' } },
    );
    const { id, version } = lead.data.captureLead.lead.account;
    const { data } = await api.as(
      'inside-sales-member',
      `mutation($input: IdentifyAccountInput!) { identifyAccount(input: $input) { account { state name domains } refusal { code } } }`,
      { input: { accountId: id, version, name: '山田電機株式会社', domains: ['yamada.example'] } },
    );
    expect(data.identifyAccount).toEqual({
      account: { state: 'identified', name: '山田電機株式会社', domains: ['yamada.example'] },
      refusal: null,
    });
  });
});

test('a note can stay in the department, and an empty one is refused', async () => {
  const { id } = await create();
  const secret = { accountId: id, text: '値引き交渉中', visibility: 'DEPARTMENT' };
  const { data } = await api.as('field-sales-member', NOTE, { input: secret });
  expect(data.addNote.event).toMatchObject({ kind: 'accounts.note-added', department: 'FIELD_SALES' });
  const page = await api.as(
    'marketing-member',
    'query($id: ID!) { account(id: $id) { timeline(first: 1) { hiddenCount nodes { kind payload } } } }',
    { id },
  );
  expect(page.data.account.timeline).toMatchObject({ hiddenCount: 1, nodes: [{ kind: 'hidden' }] });
  const empty = await api.as('field-sales-member', NOTE, { input: { accountId: id, text: ' ' } });
  expect(empty.data.addNote.refusal).toEqual({ code: 'NOTE_EMPTY', field: 'text' });
});

test('contacts: one address is one person, edits take a version', async () => {
  const { id } = await create();
  const input = { accountId: id, familyName: '髙橋', email: 'Misaki@Example.JP' };
  const { data } = await api.as('inside-sales-member', CONTACT, { input });
  const { id: contactId, version, email } = data.createContact.contact;
  expect(email).toBe('misaki@example.jp');
  const twin = await api.as('inside-sales-member', CONTACT, { input });
  expect(twin.data.createContact.refusal).toEqual({ code: 'EMAIL_TAKEN', field: 'email' });
  const edit = { contactId, version, title: '部長', stakeholderRole: 'DECIDER' };
  const edited = await api.as('inside-sales-member', EDIT_CONTACT, { input: edit });
  expect(edited.data.updateContact.contact).toMatchObject({ title: '部長', stakeholderRole: 'decider' });
  const late = await api.as('inside-sales-member', EDIT_CONTACT, { input: { contactId, version, title: '課長' } });
  expect(late.data.updateContact.refusal).toMatchObject({
    code: 'CONFLICT',
    details: { yours: { title: '課長' }, theirs: { title: '部長' } },
  });
  const consent = `mutation($input: ChangeConsentInput!) { changeConsent(input: $input) { contact { consent } refusal { code } } }`;
  const bare = await api.as('marketing-member', consent, { input: { contactId, consent: 'GRANTED' } });
  expect(bare.data.changeConsent.refusal.code).toBe('CONSENT_EVIDENCE_MISSING');
  const left = `mutation($input: MarkContactLeftInput!) { markContactLeft(input: $input) { contact { id } refusal { code } } }`;
  expect((await api.as('admin', left, { input: { contactId } })).data.markContactLeft.refusal).toBeNull();
  expect((await api.as('admin', left, { input: { contactId } })).data.markContactLeft.refusal.code).toBe(
    'CONTACT_ALREADY_LEFT',
  );
});

test('owners, tasks and departments of the customer', async () => {
  const { id } = await create();
  const userId = await api.addUser('佐藤', { department: 'inside-sales', role: 'member' });
  const owner = await api.as(
    'inside-sales-manager',
    'mutation($input: AssignOwnerInput!) { assignOwner(input: $input) { account { owners { work user { name } } } refusal { code } } }',
    { input: { accountId: id, work: 'UPSELL', userId: toGlobalId({ type: 'user', accountId: null, id: userId }) } },
  );
  expect(owner.data.assignOwner.account.owners).toEqual([{ work: 'UPSELL', user: { name: '佐藤' } }]);
  const division = await api.as(
    'inside-sales-member',
    'mutation($input: AddAccountDepartmentInput!) { addAccountDepartment(input: $input) { account { departments { name } } refusal { code } } }',
    { input: { accountId: id, name: '情報システム部' } },
  );
  expect(division.data.addAccountDepartment.account.departments).toEqual([{ name: '情報システム部' }]);
  const task = await api.as(
    'inside-sales-member',
    'mutation($input: CreateTaskInput!) { createTask(input: $input) { task { id state department dueAt } refusal { code } } }',
    { input: { accountId: id, title: '資料送付', dueAt: '2030-01-01T00:00:00.000Z' } },
  );
  const { id: taskId, ...shown } = task.data.createTask.task;
  expect(shown).toMatchObject({ state: 'open', department: 'INSIDE_SALES' });
  const done = `mutation($input: CompleteTaskInput!) { completeTask(input: $input) { task { state } refusal { code } } }`;
  expect((await api.as('inside-sales-member', done, { input: { taskId } })).data.completeTask.task.state).toBe('done');
  const twice = await api.as('inside-sales-member', done, { input: { taskId } });
  expect(twice.data.completeTask.refusal.code).toBe('TASK_ALREADY_DONE');
  const list =
    '{ tasks(filter: { department: INSIDE_SALES, state: "done" }) { totalCount nodes { title account { id } } } }';
  expect((await api.as('admin', list)).data.tasks.nodes).toEqual([{ title: '資料送付', account: { id } }]);
});

test('a calendar shows tasks on the organisation’s days, the first five of each and how many there are', async () => {
  const { id: accountId } = await create();
  const due = ['2031-02-28T14:59:59.000Z', ...Array.from({ length: 6 }, () => '2031-02-28T15:00:00.000Z')];
  const add = 'mutation($input: CreateTaskInput!) { createTask(input: $input) { refusal { code } } }';
  for (const [at, dueAt] of due.entries()) {
    await api.as('marketing-member', add, { input: { accountId, title: `電話 ${at}`, dueAt } });
  }
  const days = (range: string) =>
    api.as('admin', `{ taskDays(${range}, filter: { state: "open" }) { day totalCount nodes { title } } }`);
  const { data, errors } = await days('from: "2031-02-01", before: "2031-03-02"');
  expect(errors).toBeUndefined();
  // Midnight in Tokyo is 15:00 UTC.
  expect(data.taskDays).toEqual([
    { day: '2031-02-28', totalCount: 1, nodes: [{ title: '電話 0' }] },
    { day: '2031-03-01', totalCount: 6, nodes: [1, 2, 3, 4, 5].map((at) => ({ title: `電話 ${at}` })) },
  ]);
  expect((await days('from: "2031-03-01", before: "2031-06-01"')).errors?.[0]?.extensions.field).toBe('before');
});

test('the tables that a rebuild makes from events alone are those of live use', async () => {
  const { before, after } = await api.services.db.transaction(async (tx) => {
    const live = await hashProjections(tx);
    await rebuildProjections(tx);
    return { before: live, after: await hashProjections(tx) };
  });
  expect(after).toEqual(before);
});
