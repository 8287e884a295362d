import { expect, test } from 'vitest';
import { type DuplicateFacts, judgeDuplicate, proposedFrom } from './judge-duplicate.ts';

const yamada: DuplicateFacts = {
  id: 'a',
  name: '株式会社山田製作所',
  nameKana: null,
  corporateNumber: null,
  domains: [],
  phones: [],
  people: [],
};

/** Signs that differ at the same place; enough for words of one length. */
const distance = (a: string, b: string) =>
  Math.abs(a.length - b.length) + [...a].filter((sign, at) => sign !== b[at]).length;
const judge = (one: Partial<DuplicateFacts>, other: Partial<DuplicateFacts>) =>
  judgeDuplicate({ ...yamada, ...one }, { ...yamada, id: 'b', ...other }, distance);
const reasonsOf = (one: Partial<DuplicateFacts>, other: Partial<DuplicateFacts>) =>
  judge(one, other).reasons.map(({ reason }) => reason);

test.each([
  ['株式会社山田製作所', '㈱山田製作所', 'same-name'],
  ['株式会社山田製作所', '（株） 山田・製作所', 'same-name'],
  ['株式会社山田製作所', '山田製作所', 'same-name'],
  ['ＹＡＭＡＤＡ Inc.', 'yamada, inc', 'same-name'],
  ['ヤマダ電機', 'やまだ電機', 'same-name'],
  ['株式会社山田製作所', '山田製作所㈱', 'legal-form-differs'],
  ['株式会社山田製作所', '有限会社山田製作所', 'legal-form-differs'],
  ['株式会社髙橋商店', '株式会社高橋商店', 'character-forms-differ'],
  ['渡邊物流サービス', '渡邉物流サービス', 'character-forms-differ'],
  ['山田製作所', '山口製作所', 'similar-name'],
])('%s and %s: %s', (one, other, reason) => {
  expect(reasonsOf({ name: one }, { name: other })).toEqual([reason]);
});

test.each([
  ['short names that differ by a sign', '山田屋', '山口屋'],
  ['names of another length', '山田製作所', '山田製作所関西販売'],
])('%s are two companies', (_what, one, other) => expect(reasonsOf({ name: one }, { name: other })).toEqual([]));

test('two 法人番号 are two companies, however alike they are', () => {
  const likeness = { domains: ['yamada.example'], phones: ['03-1234-5678'] };
  const numbers = ['7000012050002', '4000012090001'];
  expect(judge({ ...likeness, corporateNumber: numbers[0] }, { ...likeness, corporateNumber: numbers[1] })).toEqual({
    score: 0,
    reasons: [],
  });
});

test('an old form of a sign is likeness, and more likeness makes it likelier', () => {
  const [one, other] = [{ name: '㈱髙橋商店' }, { name: '㈱高橋商店' }];
  const alone = judge(one, other).score;
  const withPhone = judge({ ...one, phones: ['03-1234-5678'] }, { ...other, phones: ['０３（１２３４）５６７８'] });
  expect(alone).toBeGreaterThanOrEqual(proposedFrom);
  expect(alone).toBeLessThan(judge({}, {}).score);
  expect(withPhone.score).toBeGreaterThan(alone);
  expect(withPhone.reasons.map(({ reason }) => reason)).toEqual(['character-forms-differ', 'same-phone']);
});

test('a similar name alone is not proposed, with the same person it is', () => {
  const [one, other] = [{ name: '山田製作所' }, { name: '山口製作所' }];
  expect(judge(one, other).score).toBeLessThan(proposedFrom);
  expect(judge({ ...one, people: ['佐藤 花子'] }, { ...other, people: ['佐藤花子'] }).score).toBeGreaterThan(
    proposedFrom,
  );
});
