import { expect, test } from 'vitest';
import type { DefinitionTerms } from './definition-state.ts';
import { diffDefinitions } from './diff-definitions.ts';
import type { RuleGroup } from './rule.ts';
import { ruleWords } from './rule-words.ts';

const rule = (...rules: RuleGroup['rules']): RuleGroup => ({ combinator: 'and', rules });
const employees = (value: number) => ({ field: 'account.employees', operator: '>=' as const, value });
const mails = (days: number) => ({ field: 'mail.opens', operator: '>=' as const, value: 3, window: { days } });
const terms: DefinitionTerms = {
  ...{ textJa: '見込み客', textEn: 'A lead', handoverItems: ['need'], slaHours: 8, returnReasons: [] },
  departments: ['inside-sales'],
  rule: rule(employees(100), mails(30)),
};
const ja = (after: Partial<DefinitionTerms>) =>
  diffDefinitions(terms, { ...terms, ...after }).map((change) => change.ja);
const en = (after: Partial<DefinitionTerms>) =>
  diffDefinitions(terms, { ...terms, ...after }).map((change) => change.en);

test('a changed threshold is one sentence', () => {
  expect(ja({ rule: rule(employees(300), mails(30)) })).toEqual(['従業員数 ≥ 100 → ≥ 300']);
  expect(en({ rule: rule(employees(300), mails(30)) })).toEqual(['Employees ≥ 100 → ≥ 300']);
});

test('a changed window, an added and a removed rule are told', () => {
  expect(ja({ rule: rule(mails(7), { field: 'lead.source', operator: 'in', value: ['paid_search'] }) })).toEqual([
    'メール開封（過去30日） ≥ 3 → メール開封（過去7日） ≥ 3',
    '追加: 流入元が リスティング広告 のいずれか',
    '削除: 従業員数 ≥ 100',
  ]);
});

test('rules in another order are the same rules, and other groups are not', () => {
  expect(ja({ rule: rule(mails(30), employees(100)) })).toEqual([]);
  expect(en({ rule: { ...terms.rule, combinator: 'or' } })).toEqual([
    'Employees ≥ 100 and Mail opens (last 30 days) ≥ 3 → Employees ≥ 100 or Mail opens (last 30 days) ≥ 3',
  ]);
  expect(ja({})).toEqual([]);
});

test('terms beside the rule are told, too', () => {
  expect(ja({ slaHours: null, departments: ['inside-sales', 'field-sales'] })).toEqual([
    '回答期限: 8営業時間 → なし',
    '対象部門: インサイドセールス → インサイドセールス・フィールドセールス',
  ]);
});

test('a rule reads as a sentence', () => {
  const inner: RuleGroup = {
    combinator: 'or',
    not: false,
    rules: [mails(30), { field: 'account.customer', operator: '=', value: true }],
  };
  expect(ruleWords(rule(employees(100), inner), 'ja')).toBe(
    '従業員数 ≥ 100 かつ （メール開封（過去30日） ≥ 3 または 契約中の顧客 = はい）',
  );
  expect(ruleWords({ ...rule(employees(100)), not: true }, 'en')).toBe('not (Employees ≥ 100)');
});

test('a product is told by its name, and by its id only where it is gone', () => {
  const sells = (...value: string[]) => rule({ field: 'account.product', operator: 'in', value });
  const names = new Map([['p-1', { ja: '経費精算', en: 'Expenses' }]]);
  expect(ruleWords(sells('p-1', 'p-2'), 'ja', names)).toBe('案件の商品が 経費精算・p-2 のいずれか');
  const changes = diffDefinitions({ ...terms, rule: sells('p-1') }, { ...terms, rule: sells('p-1', 'p-2') }, names);
  expect(changes.map(({ en }) => en)).toEqual(['Product of the deal is one of Expenses → is one of Expenses, p-2']);
});
