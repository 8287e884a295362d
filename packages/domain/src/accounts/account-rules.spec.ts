import { describe, expect, test } from 'vitest';
import { addAccountDepartment, addNote, assignOwner, releaseOwner } from './account-rules.ts';
import { createAccount } from './create-account.ts';
import { mergeAccounts, unmergeAccounts } from './merge-accounts.ts';
import { cancelTask, completeTask, createTask, reopenTask, rescheduleTask } from './task-rules.ts';
import { type AccountState, identifyAccount, type UpdateAccount, updateAccount } from './update-account.ts';

const acting = { by: 'sato', as: 'inside-sales', at: new Date('2026-06-01T01:00:00Z') } as const;
const ids = { account: 'account', cycle: 'cycle' };
const account: AccountState = {
  id: 'account',
  name: '髙橋製作所',
  nameKana: null,
  corporateNumber: null,
  industry: null,
  employees: null,
  region: null,
  website: null,
  parentId: null,
  attributes: {},
  state: 'provisional',
  version: 3,
  touchTier: null,
  domains: ['takahashi.example.jp'],
};

describe('creating an account', () => {
  test('identifies it and begins its first cycle', () => {
    const command = {
      ...acting,
      name: ' ㈱𠮷野 ',
      domains: ['https://www.Yoshino.example.jp/x'],
      holder: 'marketing',
      ids,
    } as const;
    const { accepted } = createAccount([], command);
    expect(accepted?.map(({ kind }) => kind)).toEqual(['accounts.account-created', 'accounts.cycle-started']);
    expect(accepted?.[0]?.payload).toMatchObject({
      name: '㈱𠮷野',
      state: 'identified',
      domains: ['yoshino.example.jp'],
    });
  });

  test('is refused when another account stands for the domain', () => {
    const taken = [{ kind: 'domain', value: 'a.example', accountId: 'other' }] as const;
    const command = { ...acting, name: 'A', domains: ['a.example'], holder: 'marketing', ids } as const;
    expect(createAccount(taken, command).refused).toMatchObject({ code: 'ACCOUNT_KEY_TAKEN', field: 'domains' });
  });

  test('is refused for a 法人番号 whose check digit is wrong', () => {
    const command = { ...acting, name: 'A', corporateNumber: '1234567890123', holder: 'marketing', ids } as const;
    expect(createAccount([], command).refused?.code).toBe('CORPORATE_NUMBER_INVALID');
    expect(createAccount([], { ...command, corporateNumber: '7000012050002' }).accepted).toHaveLength(2);
  });
});

describe('editing an account', () => {
  const edit: UpdateAccount = { ...acting, version: 3, changes: { industry: '製造' } };

  test('records what changed and what stood there before', () => {
    expect(updateAccount(account, [], edit).accepted?.[0]?.payload).toMatchObject({
      changes: { industry: '製造' },
      before: { industry: null },
    });
  });

  test('does nothing when nothing is different, whatever the version', () => {
    expect(updateAccount(account, [], { ...edit, version: 1, changes: { name: account.name } }).accepted).toEqual([]);
  });

  test('a lost race shows both values', () => {
    const { refused } = updateAccount(account, [], { ...edit, version: 2, changes: { name: 'Takahashi' } });
    expect(refused).toMatchObject({
      code: 'CONFLICT',
      details: { version: 3, yours: { name: 'Takahashi' }, theirs: { name: '髙橋製作所' } },
    });
  });

  test('the touch model is an event of its own', () => {
    const { accepted } = updateAccount(account, [], { ...edit, changes: {}, touchTier: 'high' });
    expect(accepted?.map(({ kind }) => kind)).toEqual(['accounts.touch-tier-changed']);
  });

  test('a company is not its own parent', () => {
    const { refused } = updateAccount(account, [], { ...edit, changes: { parentId: 'account' } });
    expect(refused?.code).toBe('PARENT_IS_SELF');
  });

  test('no company stands above a company that stands above it', () => {
    const below = { ...edit, changes: { parentId: 'branch' } };
    const { refused } = updateAccount(account, [], { ...below, parents: ['branch', 'subsidiary', 'account'] });
    expect(refused?.code).toBe('PARENT_IS_BELOW');
    expect(updateAccount(account, [], { ...below, parents: ['branch', 'other'] }).accepted).toHaveLength(1);
  });

  test('a provisional account is identified once', () => {
    const command = { ...acting, version: 3, name: '髙橋製作所株式会社' };
    expect(identifyAccount(account, [], command).accepted).toHaveLength(1);
    expect(identifyAccount({ ...account, state: 'identified' }, [], command).refused?.code).toBe('ALREADY_IDENTIFIED');
  });
});

describe('merging', () => {
  const survivor = { id: 'a', name: 'A', mergedIntoId: null };
  const merged = { id: 'b', name: 'B', mergedIntoId: null };
  const state = { survivor, merged, survivorLeadsTo: [] };

  test('stands on the survivor', () => {
    expect(mergeAccounts(state, acting).accepted?.[0]).toMatchObject({ accountId: 'a', payload: { mergedId: 'b' } });
  });

  test('an account is not merged with itself', () => {
    expect(mergeAccounts({ ...state, merged: survivor }, acting).refused?.code).toBe('MERGE_WITH_SELF');
  });

  test('a merged account is not merged again', () => {
    const again = { ...state, merged: { ...merged, mergedIntoId: 'c' } };
    expect(mergeAccounts(again, acting).refused?.code).toBe('ALREADY_MERGED');
  });

  test('merges never go round in a circle', () => {
    const circle = { ...state, survivor: { ...survivor, mergedIntoId: 'b' }, survivorLeadsTo: ['b'] };
    expect(mergeAccounts(circle, acting).refused?.code).toBe('MERGE_CYCLE');
  });

  test('takes over the named fields that the other account has, and gives back what nobody has edited since', () => {
    const nothing = {
      nameKana: null,
      corporateNumber: null,
      industry: null,
      employees: null,
      region: null,
      website: null,
    };
    const fields = {
      survivor: { ...nothing, name: '髙橋', region: '東京都' },
      merged: { ...nothing, name: '㈱髙橋', region: '大阪府' },
    };
    const take = ['name', 'region', 'website'] as const;
    const taken = { name: '㈱髙橋', region: '大阪府' };
    const before = { name: '髙橋', region: '東京都' };
    const merge = mergeAccounts({ ...state, fields }, { ...acting, take });
    expect(merge.accepted?.[0]?.payload).toMatchObject({ taken, before });
    const today = { ...fields.survivor, name: '㈱髙橋', region: '京都府' };
    const undone = unmergeAccounts({ ...merged, mergedIntoId: 'a' }, acting, { taken, before, survivor: today });
    expect(undone.accepted?.[0]?.payload).toMatchObject({ restored: { name: '髙橋' } });
  });

  test('is undone on the survivor, and only where there was a merge', () => {
    const { accepted } = unmergeAccounts({ ...merged, mergedIntoId: 'a' }, acting);
    expect(accepted?.[0]).toMatchObject({ accountId: 'a', kind: 'accounts.accounts-unmerged' });
    expect(unmergeAccounts(merged, acting).refused?.code).toBe('NOT_MERGED');
  });
});

describe('notes, owners, departments and tasks', () => {
  test('an empty note is refused', () => {
    expect(addNote({ ...acting, accountId: 'a', text: ' \n' }).refused?.code).toBe('NOTE_EMPTY');
  });

  test('a note can stay within the department', () => {
    const { accepted } = addNote({ ...acting, accountId: 'a', text: '値引き交渉中', visibility: 'department' });
    expect(accepted?.[0]).toMatchObject({ department: 'inside-sales', visibility: 'department' });
  });

  test('someone who has left owns nothing, and the owner stays the owner', () => {
    const user = { id: 'suzuki', name: '鈴木', hasLeft: false };
    const command = { ...acting, accountId: 'a', work: 'upsell', user } as const;
    expect(assignOwner(null, command).accepted).toHaveLength(1);
    expect(assignOwner({ userId: 'suzuki', userName: '鈴木' }, command).accepted).toEqual([]);
    expect(assignOwner(null, { ...command, user: { ...user, hasLeft: true } }).refused?.code).toBe('USER_HAS_LEFT');
  });

  test('a customer has each department once', () => {
    const command = { ...acting, accountId: 'a', id: 'd', name: '情報システム部' };
    expect(addAccountDepartment([], command).accepted).toHaveLength(1);
    expect(addAccountDepartment(['情報システム部'], command).refused?.code).toBe('NAME_TAKEN');
  });

  test('a task is done once', () => {
    expect(createTask({ ...acting, accountId: 'a', id: 't', title: ' ' }).refused?.code).toBe('TITLE_MISSING');
    const task = { accountId: 'a', id: 't', title: '資料送付', state: 'open' } as const;
    expect(completeTask(task, acting).accepted).toHaveLength(1);
    expect(completeTask({ ...task, state: 'done' }, acting).refused?.code).toBe('TASK_ALREADY_DONE');
  });
});

describe('taking things back', () => {
  const task = { accountId: 'account', id: 'task', title: '見積もりを送る' };

  test('a task that is done opens again, and one that is open does not', () => {
    expect(reopenTask({ ...task, state: 'done' }, acting).accepted?.[0]?.kind).toBe('accounts.task-reopened');
    expect(reopenTask({ ...task, state: 'open' }, acting).refused?.code).toBe('TASK_NOT_DONE');
    expect(cancelTask({ ...task, state: 'open' }, acting).accepted?.[0]?.kind).toBe('accounts.task-canceled');
    expect(cancelTask({ ...task, state: 'done' }, acting).refused?.code).toBe('TASK_ALREADY_DONE');
  });

  test('a task is put off while it is open; the same date again tells nothing', () => {
    const dueAt = new Date('2026-06-03T01:00:00Z');
    const open = { ...task, state: 'open', dueAt: null } as const;
    expect(rescheduleTask(open, { ...acting, dueAt }).accepted?.[0]?.payload).toMatchObject({ beforeDueAt: null });
    expect(rescheduleTask({ ...open, dueAt }, { ...acting, dueAt }).accepted).toEqual([]);
    expect(rescheduleTask({ ...open, state: 'done' }, { ...acting, dueAt }).refused?.code).toBe('TASK_ALREADY_DONE');
  });

  test('work without an owner has nobody to release', () => {
    const command = { ...acting, accountId: 'account', work: 'upsell' } as const;
    expect(releaseOwner(null, command).accepted).toEqual([]);
    expect(releaseOwner({ userName: '佐藤' }, command).accepted?.[0]?.payload).toEqual({
      work: 'upsell',
      userName: '佐藤',
    });
  });
});
