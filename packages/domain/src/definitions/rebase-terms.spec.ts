import { expect, test } from 'vitest';
import type { DefinitionTerms } from './definition-state.ts';
import { contestedTerms, rebaseTerms } from './rebase-terms.ts';

const employees = (value: number): DefinitionTerms['rule'] => ({
  combinator: 'and',
  rules: [{ field: 'account.employees', operator: '>=', value }],
});
const base: DefinitionTerms = {
  rule: employees(100),
  textJa: '見込み客',
  textEn: 'A lead',
  handoverItems: ['need'],
  slaHours: 8,
  returnReasons: [],
  departments: ['inside-sales', 'field-sales'],
};

test('a rebased draft keeps what it changed, and takes everything else from the version in force', () => {
  const live = { ...base, slaHours: 4, handoverItems: ['need', 'budget'] };
  const draft = { ...base, rule: employees(300) };
  expect(rebaseTerms({ base, live, draft })).toEqual({ ...live, rule: employees(300) });
  expect(contestedTerms({ base, live, draft })).toEqual([]);
});

test('what both changed differently is named, and stays as the draft has it', () => {
  const live = { ...base, rule: employees(200), textEn: 'A good lead' };
  const draft = { ...base, rule: employees(300), textJa: '有望な見込み客' };
  expect(rebaseTerms({ base, live, draft })).toEqual(draft);
  expect(contestedTerms({ base, live, draft })).toEqual(['rule', 'text']);
});

test('what both changed to the same is not contested', () => {
  const changed = { ...base, slaHours: 4 };
  expect(contestedTerms({ base, live: changed, draft: changed })).toEqual([]);
});

test('a rule whose keys were stored in another order is the same rule', () => {
  const stored = {
    ...base,
    rule: { rules: [{ value: 100, operator: '>=', field: 'account.employees' }], combinator: 'and' },
  };
  const live = { ...base, rule: employees(200) };
  expect(rebaseTerms({ base, live, draft: stored as DefinitionTerms }).rule).toEqual(employees(200));
});

test('a first draft that another went live before keeps all of its terms', () => {
  const live = { ...base, slaHours: 4 };
  expect(rebaseTerms({ base: null, live, draft: base })).toEqual(base);
  expect(contestedTerms({ base: null, live, draft: base })).toEqual(['sla']);
});
