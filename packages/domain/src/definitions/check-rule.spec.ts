import { expect, test } from 'vitest';
import { findRuleProblem, MOST_DEPTH, MOST_RULES, RuleError, readRule } from './check-rule.ts';
import { facts, findFact } from './facts.ts';

const leaf = { field: 'lead.source', operator: 'in', value: ['paid_search'] };
const tree = (...rules: unknown[]) => ({ combinator: 'and', rules });
const code = (rule: unknown) => findRuleProblem(rule)?.code ?? 'fine';

test('a rule that asks facts for what they are is fine', () => {
  expect(code(tree(leaf))).toBe('fine');
  expect(code({ ...tree(leaf, tree(leaf)), not: true, id: 'g' })).toBe('fine');
  expect(code(tree({ field: 'mail.opens', operator: '>=', value: '3', window: { days: 30 }, scope: 'account' }))).toBe(
    'fine',
  );
  expect(code(tree({ field: 'touch.page-views', operator: '>=', value: 1, page: 'pricing' }))).toBe('fine');
  expect(code(tree({ field: 'lead.attribute.business_segment', operator: '=', value: 'pet' }))).toBe('fine');
  expect(code(tree({ field: 'account.employees', operator: 'between', value: '100,300' }))).toBe('fine');
  expect(code(tree({ field: 'hearing.budget', operator: 'notNull' }))).toBe('fine');
  expect(code(tree({ field: 'score.engagement', operator: 'in', value: [1, 2] }))).toBe('fine');
});

test.each<[string, string, unknown]>([
  ['what is no tree', 'RULE_MALFORMED', 'lead.source'],
  ['another combinator', 'RULE_MALFORMED', { combinator: 'xor', rules: [leaf] }],
  ['an empty group', 'RULE_GROUP_EMPTY', tree()],
  ['an empty group inside', 'RULE_GROUP_EMPTY', tree(leaf, tree())],
  ['an unknown fact', 'FACT_UNKNOWN', tree({ ...leaf, field: 'lead.shoe-size' })],
  ['an attribute without a name', 'FACT_UNKNOWN', tree({ ...leaf, field: 'lead.attribute.' })],
  ['an unknown operator', 'OPERATOR_UNKNOWN', tree({ ...leaf, operator: '~' })],
  ['a text where a number belongs', 'RULE_TYPE', tree({ field: 'account.employees', operator: '>=', value: 'many' })],
  ['a number where a text belongs', 'RULE_TYPE', tree({ ...leaf, operator: '=', value: 5 })],
  ['a truth where a text belongs', 'RULE_TYPE', tree({ ...leaf, operator: '=', value: true })],
  ['an object for a value', 'RULE_TYPE', tree({ field: 'lead.attribute.size', operator: '=', value: { a: 1 } })],
  ['a list of nothing', 'RULE_TYPE', tree({ ...leaf, value: [null] })],
  ['a list of lists', 'RULE_TYPE', tree({ ...leaf, value: [['paid_search']] })],
  ['another fact for a value', 'RULE_MALFORMED', tree({ ...leaf, valueSource: 'field' })],
  ['an order of texts', 'RULE_TYPE', tree({ field: 'account.industry', operator: '<', value: 5 })],
  ['a list without items', 'RULE_TYPE', tree({ ...leaf, value: [] })],
  [
    'a range that ends before it begins',
    'RULE_TYPE',
    tree({ field: 'account.employees', operator: 'between', value: [9, 1] }),
  ],
  ['a window on what has none', 'FACT_PARAMETER', tree({ ...leaf, window: { days: 30 } })],
  [
    'a window of no days',
    'FACT_PARAMETER',
    tree({ field: 'mail.opens', operator: '>=', value: 1, window: { days: 0 } }),
  ],
  ['too many rules', 'RULE_TOO_MANY', tree(...Array.from({ length: MOST_RULES + 1 }, () => leaf))],
  ['groups too deep', 'RULE_TOO_DEEP', Array.from({ length: MOST_DEPTH + 1 }).reduce((inner) => tree(inner), leaf)],
])('%s is refused', (_name, expected, rule) => {
  expect(code(rule)).toBe(expected);
});

test('a refusal says where in the tree it is', () => {
  const problem = findRuleProblem(tree(leaf, tree({ ...leaf, field: 'lead.sauce' })));
  expect(problem).toMatchObject({
    field: 'rule.rules[1].rules[0]',
    message: 'rule.rules[1].rules[0]: There is no fact "lead.sauce".',
  });
  expect(() => readRule(tree())).toThrow(RuleError);
});

test('facts have words in both languages and are found by their names', () => {
  for (const fact of facts) {
    expect(findFact(fact.name)).toBe(fact);
    expect(fact.label.ja.trim() && fact.label.en.trim()).toBeTruthy();
  }
  expect(new Set(facts.map(({ name }) => name)).size).toBe(facts.length);
  expect(findFact('lead.attribute.landing_page_id')?.type).toBe('any');
});
