import { passes, readComparison } from './comparison.ts';
import type { FactValue } from './define-fact.ts';
import { findFact } from './facts.ts';
import type { LeadHistory } from './lead-history.ts';
import { readFact } from './read-fact.ts';
import { isGroup, type RuleLeaf, type RuleNode } from './rule.ts';

/** How one comparison came out, with what stands behind it. */
export interface RuleOutcome {
  field: string;
  operator: string;
  expected: RuleLeaf['value'];
  value: FactValue;
  passed: boolean;
  eventIds: string[];
}

export interface RuleResult {
  passed: boolean;
  /** In the order of `leavesOf`. */
  rules: RuleOutcome[];
}

/** Judges one lead by a checked rule as of a moment. */
export function evaluateRule(rule: RuleNode, history: LeadHistory, at: Date): RuleResult {
  const rules: RuleOutcome[] = [];
  return { passed: judge(rule, { history, at, rules }), rules };
}

interface Judging {
  history: LeadHistory;
  at: Date;
  rules: RuleOutcome[];
}

/** Every comparison is made, also where the outcome is known already: the answer says why. */
function judge(node: RuleNode, judging: Judging): boolean {
  if (!isGroup(node)) return judgeLeaf(node, judging);
  const passed = node.rules.map((child) => judge(child, judging));
  const isTrue = node.combinator === 'and' ? passed.every(Boolean) : passed.some(Boolean);
  return isTrue !== (node.not ?? false);
}

function judgeLeaf(leaf: RuleLeaf, { history, at, rules }: Judging): boolean {
  const fact = findFact(leaf.field);
  const comparison = fact && readComparison(leaf, fact.type);
  if (!fact || !comparison) throw new Error(`${leaf.field} ${leaf.operator} was not checked before it was judged by.`);
  const { value, events } = readFact(fact, leaf, { history, at });
  const passed = passes(comparison, value);
  rules.push({
    field: leaf.field,
    operator: leaf.operator,
    expected: leaf.value ?? null,
    value,
    passed,
    eventIds: events.slice(-MOST_EVENTS).map(({ id }) => id),
  });
  return passed;
}

/** As evidence; a rule over thousands of mails is not proved better by all of them. */
const MOST_EVENTS = 50;
