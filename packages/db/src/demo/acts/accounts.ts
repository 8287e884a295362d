import type { Visibility } from '@tasuki/domain';
import { addAccountDepartment, addNote, assignOwner, releaseOwner } from '@tasuki/domain/accounts/account-rules';
import {
  type ContactState,
  changeConsent,
  markContactLeft,
  updateContact,
} from '@tasuki/domain/accounts/contact-rules';
import type { StakeholderRole } from '@tasuki/domain/accounts/contact-words';
import type { OwnedWork } from '@tasuki/domain/accounts/ownership-words';
import { cancelTask, completeTask, createTask, reopenTask, rescheduleTask } from '@tasuki/domain/accounts/task-rules';
import { identifyAccount, updateAccount } from '@tasuki/domain/accounts/update-account';
import { daysLater } from '../calendar.ts';
import type { Person } from '../staff.ts';
import type { Teller } from '../teller.ts';

export function note(teller: Teller, by: Person, text: string, visibility: Visibility = 'everyone'): void {
  teller.tell(addNote({ ...teller.by(by), accountId: teller.accountId, text, visibility }));
}

/** Plans something for a colleague; done some days later, unless it still waits today. */
export function task(teller: Teller, by: Person, title: string, dueInDays: number): void {
  const id = teller.newId();
  const { accountId } = teller;
  const dueAt = daysLater(teller.time, dueInDays);
  teller.tell(createTask({ ...teller.by(by), accountId, id, title, assigneeId: by.id, dueAt }));
  teller.wait(dueInDays);
  teller.tell(completeTask({ accountId, id, title, state: 'open' }, teller.by(by)));
}

/** Done too early, open again, and put off until the customer has time. */
export function putOff(teller: Teller, by: Person, title: string): void {
  const id = teller.newId();
  const { accountId } = teller;
  const dueAt = daysLater(teller.time, 1);
  const task = { accountId, id, title };
  teller.tell(createTask({ ...teller.by(by), ...task, assigneeId: by.id, dueAt }));
  teller.tell(completeTask({ ...task, state: 'open' }, teller.by(by)));
  teller.tell(reopenTask({ ...task, state: 'done' }, teller.by(by)));
  const later = daysLater(teller.time, 8);
  teller.tell(rescheduleTask({ ...task, state: 'open', dueAt }, { ...teller.by(by), dueAt: later }));
  teller.wait(8);
  teller.tell(completeTask({ ...task, state: 'open' }, teller.by(by)));
}

/** Given to the wrong account, and taken back. */
export function giveByMistake(teller: Teller, by: Person, title: string): void {
  const task = { accountId: teller.accountId, id: teller.newId(), title };
  teller.tell(createTask({ ...teller.by(by), ...task, assigneeId: by.id }));
  teller.tell(cancelTask({ ...task, state: 'open' }, teller.by(by)));
}

/** Somebody was put in by mistake: nobody owns the work again. */
export function ownForAMoment(teller: Teller, by: Person, work: OwnedWork, user: Person): void {
  own(teller, by, work, user);
  teller.tell(releaseOwner({ userName: user.name }, { ...teller.by(by), accountId: teller.accountId, work }));
}

export function own(teller: Teller, by: Person, work: OwnedWork, user: Person): void {
  const { accountId } = teller;
  teller.tell(assignOwner(null, { ...teller.by(by), accountId, work, user: { ...user, hasLeft: false } }));
}

const industries = ['製造', '物流', '小売', '建設', '医療', '教育', 'IT・通信', 'サービス'];
const areas = ['東京都', '大阪府', '愛知県', '福岡県', '北海道', '宮城県', '神奈川県', '広島県'];

/** Says which company it is, and what is known of it. */
export function identify(teller: Teller, by: Person): void {
  const { random } = teller;
  if (teller.account.state === 'identified') return;
  const state = accountState(teller);
  teller.tell(identifyAccount(state, [], { ...teller.by(by), version: 1, name: state.name }));
  const changes = {
    industry: random.pick(industries),
    employees: Math.round(120 * random.spread(1)),
    region: random.pick(areas),
  };
  teller.tell(updateAccount(accountState(teller), [], { ...teller.by(by), version: 1, changes }));
}

/** The account as its editing rules see it. */
export function accountState(teller: Teller): Parameters<typeof updateAccount>[0] {
  const unknown = { nameKana: null, corporateNumber: null, industry: null, employees: null, region: null };
  const nothing = { website: null, parentId: null, attributes: {}, domains: [], touchTier: null };
  return { ...unknown, ...nothing, ...teller.account, version: 1 };
}

export function addDepartment(teller: Teller, by: Person, name: string): void {
  const existing = teller.rows.all<{ name: string }>('accountDepartments').map((row) => row.name);
  if (existing.includes(name)) return;
  const { accountId } = teller;
  teller.tell(addAccountDepartment(existing, { ...teller.by(by), accountId, id: teller.newId(), name }));
}

export function consent(teller: Teller, by: Person, wish: 'granted' | 'withdrawn'): void {
  const evidence = wish === 'granted' ? '展示会の名刺交換時に確認' : 'メールの配信停止リンク';
  teller.tell(changeConsent(firstContact(teller), { ...teller.by(by), consent: wish, evidence }));
}

export function giveRole(teller: Teller, by: Person, stakeholderRole: StakeholderRole): void {
  teller.tell(
    updateContact(firstContact(teller), false, { ...teller.by(by), version: 1, changes: {}, stakeholderRole }),
  );
}

/** 人事異動: the one who carried the project is gone. */
export function leave(teller: Teller, by: Person, text: string): void {
  teller.tell(markContactLeft(firstContact(teller), { ...teller.by(by), note: text }));
}

function firstContact(teller: Teller): ContactState {
  const row = teller.rows.all<ContactState>('contacts')[0];
  if (!row) throw new Error('This story has no contact.');
  const missing = { consent: 'unknown' as const, leftAt: null, stakeholderRole: null };
  return { ...missing, ...row, version: 1 };
}
