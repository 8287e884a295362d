import { hashProjections, rebuildProjections } from '@tasuki/db';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApi, type TestApi } from '../testing/test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api?.close());

const CREATE = `mutation($input: CreateAccountInput!) { createAccount(input: $input) {
  account { id name state version holder domains cycles { number kind } } event { kind } refusal { code field details } } }`;
const MERGE = `mutation($input: MergeAccountsInput!) { mergeAccounts(input: $input) {
  account { id mergedFrom { id } contacts { familyName } } event { kind } refusal { code field } } }`;
const UNMERGE = `mutation($input: UnmergeAccountsInput!) { unmergeAccounts(input: $input) {
  account { id } released { id mergedInto { id } } refusal { code } } }`;
const NOTE = `mutation($input: AddNoteInput!) { addNote(input: $input) { event { id kind department } refusal { code field } } }`;
const CONTACT = `mutation($input: CreateContactInput!) { createContact(input: $input) { contact { id version familyName email } refusal { code field } } }`;

let made = 0;
async function create(fields: Record<string, unknown> = {}) {
  made += 1;
  const input = { name: `株式会社${made}`, domains: [`made${made}.example`], ...fields };
  const { data, errors } = await api.as('field-sales-member', CREATE, { input });
  expect(errors).toBeUndefined();
  return data.createAccount.account as { id: string; name: string; version: number };
}

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

test('the tables that a rebuild makes from events alone are those of live use', async () => {
  const { before, after } = await api.services.db.transaction(async (tx) => {
    const live = await hashProjections(tx);
    await rebuildProjections(tx);
    return { before: live, after: await hashProjections(tx) };
  });
  expect(after).toEqual(before);
});
