import { expect, test } from 'vitest';
import { requirementsOf } from './requirements-of.ts';
import type { RuleGroup, RuleLeaf } from './rule.ts';

const leaf = (field: string): RuleLeaf => ({ field, operator: '>=', value: 1 });
const clicked = leaf('mail.clicks');
const attended = leaf('touch.seminars');
const large = leaf('account.employees');
const either: RuleGroup = { combinator: 'or', rules: [clicked, attended] };

test('of alternatives one is enough, and what must hold beside them stands by itself', () => {
  const rule: RuleGroup = { combinator: 'and', rules: [either, large] };
  const met = { ja: '次のいずれか1つ', en: 'Any one of these', place: 0, passed: true };
  expect(requirementsOf(rule, [false, true, false])).toEqual([met, met, null]);
  expect(requirementsOf(rule, [false, false, true])[0]?.passed).toBe(false);
});

test('comparisons that must all hold are requirements of their own, however deep the brackets', () => {
  const rule: RuleGroup = { combinator: 'and', rules: [large, { combinator: 'and', rules: [clicked, attended] }] };
  expect(requirementsOf(rule, [true, false, true])).toEqual([null, null, null]);
});

test('what must not hold is said as a sentence, and a comparison that fails may be what meets it', () => {
  const rule: RuleGroup = { combinator: 'and', rules: [{ combinator: 'and', not: true, rules: [clicked, attended] }] };
  const [requirement] = requirementsOf(rule, [true, false]);
  expect(requirement).toEqual({
    ja: '（メールクリック ≥ 1 かつ セミナー・展示会参加 ≥ 1）ではない',
    en: 'not (Mail clicks ≥ 1 and Seminars and fairs attended ≥ 1)',
    place: 0,
    passed: true,
  });
});

test('a rule of alternatives alone is one requirement, and two sets of them are two', () => {
  expect(requirementsOf(either, [false, false]).map((each) => each?.passed)).toEqual([false, false]);
  const twice: RuleGroup = { combinator: 'and', rules: [either, either] };
  expect(requirementsOf(twice, [true, false, false, false]).map((each) => each?.place)).toEqual([0, 0, 2, 2]);
});
