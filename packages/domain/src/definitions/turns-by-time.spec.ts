import { expect, test } from 'vitest';
import type { RuleGroup, RuleLeaf } from './rule.ts';
import { turnsByTime } from './turns-by-time.ts';

const window = { days: 30 };
const rule = (leaf: RuleLeaf, not = false): RuleGroup => ({ combinator: 'and', not, rules: [leaf] });
const opens = (operator: RuleLeaf['operator'], more: Partial<RuleLeaf> = {}): RuleLeaf => ({
  ...{ field: 'mail.opens', operator, value: 2 },
  ...more,
});

test.each<[string, RuleGroup, boolean]>([
  ['days without a touch', rule({ field: 'touch.days-since-last', operator: '>=', value: 30 }), true],
  ['few mails in a window', rule(opens('<', { window })), true],
  ['many mails in a window, turned round', rule(opens('>=', { window }), true), true],
  ['an exact number in a window', rule(opens('=', { window })), true],
  ['many mails in a window', rule(opens('>=', { window })), false],
  ['few mails at all', rule(opens('<')), false],
  ['a source', rule({ field: 'lead.source', operator: '!=', value: 'web' }), false],
  ['whether there ever was a touch', rule({ field: 'touch.days-since-last', operator: 'notNull' }), false],
])('%s: whether it becomes true while nothing happens', (_name, tree, expected) => {
  expect(turnsByTime(tree)).toBe(expected);
});
