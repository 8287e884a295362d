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
const MERGE = `mutation($input: MergeAccountsInput!) { mergeAccounts(input: $input) {
  account { id mergedFrom { id } contacts { familyName } } event { kind } refusal { code field } } }`;
const UNMERGE = `mutation($input: UnmergeAccountsInput!) { unmergeAccounts(input: $input) {
  account { id } released { id mergedInto { id } } refusal { code } } }`;
const NOTE = `mutation($input: AddNoteInput!) { addNote(input: $input) { event { id kind department } refusal { code field } } }`;
const CONTACT = `mutation($input: CreateContactInput!) { createContact(input: $input) { contact { id version familyName email } refusal { code field } } }`;
const EDIT_CONTACT = `mutation($input: UpdateContactInput!) { updateContact(input: $input) {
  contact { id title stakeholderRole version } refusal { code details } } }`;

interface Page {
  nodes: { id: string }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
}

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

describe('merging', () => {
  const TIMELINE = 'query($id: ID!) { account(id: $id) { id timeline(first: 200) { totalCount nodes { id kind } } } }';
  const timelineOf = async (id: string) => (await api.as('admin', TIMELINE, { id })).data.account;

  test('reads both timelines as one, answers old ids with the survivor, and is undone without a trace in them', async () => {
    const [survivor, merged] = [await create(), await create()];
    await api.as('field-sales-member', CONTACT, { input: { accountId: merged.id, familyName: '𠮷野' } });
    const [before, beforeMerged] = [await timelineOf(survivor.id), await timelineOf(merged.id)];

    const input = { survivorId: survivor.id, mergedId: merged.id };
    const { data } = await api.as('field-sales-manager', MERGE, { input });
    expect(data.mergeAccounts).toMatchObject({
      account: { id: survivor.id, mergedFrom: [{ id: merged.id }], contacts: [{ familyName: '𠮷野' }] },
      event: { kind: 'accounts.accounts-merged' },
    });
    const together = await timelineOf(merged.id);
    expect(together.id).toBe(survivor.id);
    const ids = (page: { timeline: { nodes: { id: string }[] } }) => page.timeline.nodes.map(({ id }) => id);
    expect(ids(together)).toEqual(expect.arrayContaining([...ids(before), ...ids(beforeMerged)]));
    expect(together.timeline.totalCount).toBe(before.timeline.totalCount + beforeMerged.timeline.totalCount + 1);
    // What is written under the old id stands on the survivor.
    await api.as('field-sales-member', NOTE, { input: { accountId: merged.id, text: '統合後のメモ' } });

    const undone = await api.as('admin', UNMERGE, { input: { mergedId: merged.id } });
    expect(undone.data.unmergeAccounts).toMatchObject({
      account: { id: survivor.id },
      released: { id: merged.id, mergedInto: null },
    });
    expect(await timelineOf(merged.id)).toEqual(beforeMerged);
    expect((await timelineOf(survivor.id)).timeline.totalCount).toBe(before.timeline.totalCount + 3);
  });

  test('refuses an account with itself, one that is merged already, a circle, and a merge that never was', async () => {
    const [a, b, c] = [await create(), await create(), await create()];
    const merge = async (survivorId: string, mergedId: string) =>
      (await api.as('admin', MERGE, { input: { survivorId, mergedId } })).data.mergeAccounts.refusal?.code ?? null;
    expect(await merge(a.id, a.id)).toBe('MERGE_WITH_SELF');
    expect(await merge(a.id, b.id)).toBeNull();
    expect(await merge(c.id, b.id)).toBe('ALREADY_MERGED');
    expect(await merge(b.id, a.id)).toBe('MERGE_CYCLE');
    const undone = await api.as('admin', UNMERGE, { input: { mergedId: c.id } });
    expect(undone.data.unmergeAccounts.refusal.code).toBe('NOT_MERGED');
  });

  test('is for managers', async () => {
    const input = { survivorId: (await create()).id, mergedId: (await create()).id };
    const { errors } = await api.as('field-sales-member', MERGE, { input });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('a handoff offered before the merge moves the survivor’s holder when it is accepted after', async () => {
    const survivor = await create();
    const lead = await api.as(
      'marketing-member',
      'mutation($input: CaptureLeadInput!) { captureLead(input: $input) { lead { id account { id } } } }',
      { input: { companyName: '吸収される会社', companyDomain: 'absorbed.example' } },
    );
    const { id: leadId, account } = lead.data.captureLead.lead;
    const offer = await api.as(
      'marketing-member',
      'mutation($input: OfferHandoffInput!) { offerHandoff(input: $input) { handoff { id } } }',
      { input: { accountId: account.id, leadId, from: 'MARKETING', to: 'INSIDE_SALES' } },
    );
    await api.as('admin', MERGE, { input: { survivorId: survivor.id, mergedId: account.id } });
    const { data } = await api.as(
      'inside-sales-member',
      'mutation($input: AcceptHandoffInput!) { acceptHandoff(input: $input) { account { id holder } handoff { lead { state } } } }',
      { input: { handoffId: offer.data.offerHandoff.handoff.id } },
    );
    expect(data.acceptHandoff).toEqual({
      account: { id: survivor.id, holder: 'INSIDE_SALES' },
      handoff: { lead: { state: 'working' } },
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

describe('the account list', () => {
  const LIST = `query($first: Int, $after: String, $last: Int, $before: String, $filter: AccountFilter, $orderBy: AccountOrder) {
    accounts(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
      totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { id name holder owners { work } leads { id } } } }`;

  test('finds by name, kana and domain, with % and _ meaning themselves', async () => {
    await create({ name: '100%_達成', nameKana: 'ヒャクパーセント', domains: ['hyaku.example'] });
    for (const text of ['100%_', 'ヒャク', 'HYAKU.ex']) {
      const { data } = await api.as('admin', LIST, { filter: { text } });
      expect(data.accounts.nodes.map(({ name }: { name: string }) => name)).toEqual(['100%_達成']);
    }
    expect((await api.as('admin', LIST, { filter: { text: '%' } })).data.accounts.totalCount).toBe(1);
  });

  test.each(['NAME', 'CREATED_AT', 'HOLDER_SINCE'])('pages by %s both ways without a gap', async (field) => {
    const orderBy = { field, direction: 'DESC' };
    const whole = (await api.as('admin', LIST, { first: 200, orderBy })).data.accounts;
    const ids = (nodes: { id: string }[]) => nodes.map(({ id }) => id);
    const down: string[] = [];
    for (let after: string | null = null; ; ) {
      const { nodes, pageInfo }: Page = (await api.as('admin', LIST, { first: 3, after, orderBy })).data.accounts;
      down.push(...ids(nodes));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect(down).toEqual(ids(whole.nodes));
    const up: string[] = [];
    for (let before: string | null = null; ; ) {
      const { nodes, pageInfo }: Page = (await api.as('admin', LIST, { last: 3, before, orderBy })).data.accounts;
      up.unshift(...ids(nodes));
      if (!pageInfo.hasPreviousPage) break;
      before = pageInfo.startCursor;
    }
    expect(up).toEqual(ids(whole.nodes));
  });

  test.each([
    { first: 0 },
    { first: 201 },
    { last: 500 },
    { after: 'x' },
    { first: 1, last: 1 },
  ])('bad page arguments are BAD_USER_INPUT: %o', async (variables) => {
    const { errors } = await api.as('admin', LIST, variables);
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

test('the tables that a rebuild makes from events alone are those of live use', async () => {
  const { before, after } = await api.services.db.transaction(async (tx) => {
    const live = await hashProjections(tx);
    await rebuildProjections(tx);
    return { before: live, after: await hashProjections(tx) };
  });
  expect(after).toEqual(before);
});
