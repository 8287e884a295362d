import { expect, test } from 'vitest';
import { proposeMapping } from './propose-mapping.ts';

const propose = (table: Record<string, string[]>) =>
  proposeMapping(Object.entries(table).map(([name, samples]) => ({ name, samples })))?.fields ?? {};

const deals = { 会社名: ['森商会'], 案件名: ['導入'], 金額: ['100'] };
const calls = { 会社名: ['森商会'], 活動種別: ['架電'], 日時: ['2026/4/1 10:00'] };
const people = { 会社名: ['森商会'], 氏名: ['森 花'], 'e-mail': ['hana@mori.example'] };
const list = { 会社名: ['森商会'], 流入経路: ['展示会'] };
const mail = ['suzuki@ours.example'];
const phone = ['03-1234-5678'];

/** Which field of the customer's person, or of the owner, takes the column; null where none may. */
test.each([
  // Ours, of a record that has an owner: as its owner, the name before the address.
  ['担当メール', deals, mail, 'owner'],
  ['担当者メール', { ...deals, 氏名: ['森 花'] }, mail, 'owner'],
  ['担当者', { ...deals, 氏名: ['森 花'] }, ['鈴木'], 'owner'],
  ['担当者名', { ...deals, 氏名: ['森 花'] }, ['鈴木'], 'owner'],
  ['営業担当', deals, ['鈴木'], 'owner'],
  ['営業担当者名', deals, ['鈴木'], 'owner'],
  ['営業担当メールアドレス', deals, mail, 'owner'],
  ['担当営業のメール', deals, mail, 'owner'],
  ['Owner Email', deals, mail, 'owner'],
  ['Deal Owner', deals, ['Ann Baker'], 'owner'],
  ['deal_owner_email', deals, mail, 'owner'],
  ['Sales Rep Name', deals, ['Ann Baker'], 'owner'],
  ['Assigned To', deals, ['Ann Baker'], 'owner'],
  ['担当メール', calls, mail, 'owner'],
  ['対応者メール', calls, mail, 'owner'],
  ['実施者名', calls, ['鈴木'], 'owner'],
  ['Activity Owner', calls, ['Ann Baker'], 'owner'],
  ['担当メール', { ...deals, 営業担当: ['鈴木'] }, mail, null],
  ['担当者メール', { ...deals, 担当: ['鈴木'], 氏名: ['森 花'] }, mail, null],
  // Ours, but nobody's who owns this record.
  ['Account Owner', deals, mail, null],
  ['Contact owner', deals, mail, null],
  ['Created By', deals, mail, null],
  ['Last Modified By', calls, mail, null],
  ['作成者', deals, mail, null],
  ['最終更新者', calls, mail, null],
  // Ours, of a record that has no owner.
  ['担当メール', list, mail, null],
  ['担当電話', list, phone, null],
  ['営業担当', list, mail, null],
  ['営業担当電話番号', list, phone, null],
  ['営業メール', list, mail, null],
  ['Owner Email', list, mail, null],
  ['Owner Phone', list, phone, null],
  ['Lead Owner Email', list, mail, null],
  ['Account Owner', list, mail, null],
  ['Assigned To', list, mail, null],
  ['Created By', list, mail, null],
  ['作成者', list, mail, null],
  ['所有者メール', list, mail, null],
  ['名刺所有者', list, mail, null],
  ['担当者', people, ['鈴木'], null],
  ['担当者名', people, ['鈴木'], null],
  ['担当者メール', people, mail, null],
  ['担当者電話', people, phone, null],
  // The customer's.
  ['担当者', list, ['森 花'], 'contactName'],
  ['担当者名', list, ['森 花'], 'contactName'],
  ['ご担当者名', list, ['森 花'], 'contactName'],
  ['担当者メール', list, mail, 'contactEmail'],
  ['ご担当者メール', list, mail, 'contactEmail'],
  ['担当者電話', { ...list, メール: ['hana@mori.example'] }, phone, 'contactPhone'],
  ['担当者メール', deals, mail, 'contactEmail'],
  ['Contact Email', list, mail, 'contactEmail'],
  // Nobody's telephone.
  ['FAX', list, phone, null],
  ['FAX番号', list, phone, null],
])('the column %s beside %j is proposed as whose it is', (name, others, samples, field) => {
  for (const table of [
    { [name]: samples, ...others },
    { ...others, [name]: samples },
  ]) {
    const fields = propose(table);
    const taking = Object.entries(fields).filter(([, { column }]) => column.includes(name));
    expect(taking.map(([taken]) => taken)).toEqual(field ? [field] : []);
  }
});

test.each([
  '生年月日',
  '最終接触日',
  '次回連絡日',
  '設立日',
  'Last Activity Date',
  'Last Modified',
  'Birthday',
])('the day %s is proposed for no beginning', (name) =>
  expect(propose({ ...list, [name]: ['2026/4/1', '2026/4/2'] }).enteredAt).toBeUndefined());
