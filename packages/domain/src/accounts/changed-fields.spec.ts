import { expect, test } from 'vitest';
import { contractAmended } from '../contracts/events/contract-amended.ts';
import { ticketAmended } from '../customer-success/events/ticket-amended.ts';
import { accountUpdated } from './events/account-updated.ts';
import { contactUpdated } from './events/contact-updated.ts';

const telling = (locale: 'ja' | 'en') => ({ locale, timeZone: 'Asia/Tokyo' });
const id = '0197a2c4-5d6e-7f80-9a1b-2c3d4e5f6071';

test('what has another value now is told by its old and its new value, nothing as —', () => {
  const payload = { changes: { industry: '製造', employees: 40 }, before: { industry: null, employees: 35 } };
  expect(accountUpdated.facts?.({ ...payload, addedDomains: [], removedDomains: [] }, telling('ja'))).toEqual([
    { label: '業種', value: '— → 製造' },
    { label: '従業員数', value: '35 → 40' },
  ]);
});

test.each([
  [null, id, '設定', 'Set'],
  [id, '2', '変更', 'Changed'],
  [id, null, '解除', 'Removed'],
])('no id is ever told: %s → %s is %s', (before, after, ja, en) => {
  const parent = {
    changes: { parentId: after },
    before: { parentId: before },
    addedDomains: [],
    removedDomains: [],
  };
  expect(accountUpdated.facts?.(parent, telling('ja'))).toEqual([{ label: '親会社', value: ja }]);
  const contact = {
    contactId: id,
    name: '田中',
    changes: { accountDepartmentId: after },
    before: { accountDepartmentId: before },
  };
  expect(contactUpdated.facts?.(contact, telling('en'))).toEqual([{ label: 'Department', value: en }]);
});

test('words, days and yes or no are told as the screens write them', () => {
  const ticket = { ticketId: id, subject: 'x', before: { priority: 'normal' }, after: { priority: 'urgent' } } as const;
  expect(ticketAmended.facts?.(ticket, telling('ja'))).toEqual([{ label: '優先度', value: '通常 → 緊急' }]);
  const terms = {
    contractId: id,
    before: { endDate: null, renewsAutomatically: true },
    after: { endDate: '2027-03-31', renewsAutomatically: false },
  };
  expect(contractAmended.facts?.(terms, telling('ja'))).toEqual([
    { label: '契約終了日', value: '— → 2027/03/31(水)' },
    { label: '自動更新', value: 'する → しない' },
  ]);
});

test('of what a company calls its own, only what changed is told, each by its name', () => {
  const payload = {
    changes: { attributes: { ランク: 'A', 支店: '大阪' } },
    before: { attributes: { ランク: 'B', 支店: '大阪', 旧: 1 } },
  };
  expect(accountUpdated.facts?.({ ...payload, addedDomains: [], removedDomains: [] }, telling('ja'))).toEqual([
    { label: 'その他の項目: ランク', value: 'B → A' },
    { label: 'その他の項目: 旧', value: '1 → —' },
  ]);
});
