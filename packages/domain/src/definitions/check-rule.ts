import { type Decision, type Refusal, refuse } from '../decision.ts';
import { plainNumber, readComparison } from './comparison.ts';
import type { FactDefinition, ParameterName } from './define-fact.ts';
import { findFact } from './facts.ts';
import { operators, type RuleGroup, type RuleLeaf } from './rule.ts';

/** A rule that nobody can read is nobody's agreement. */
export const MOST_DEPTH = 6;
export const MOST_RULES = 60;
export const LONGEST_WINDOW_DAYS = 1825;

/** What is wrong with a rule tree that came from outside, in its first place; null where all is well. */
export function findRuleProblem(rule: unknown): Refusal | null {
  const count = { rules: 0 };
  return checkGroup(rule, { path: 'rule', depth: 1, count })?.refused ?? null;
}

/** The tree as one, once it was checked; throws a refusal's message otherwise. */
export function readRule(rule: unknown): RuleGroup {
  const problem = findRuleProblem(rule);
  if (problem) throw new RuleError(problem);
  return rule as RuleGroup;
}

/** A rule tree that cannot be judged by. */
export class RuleError extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.message);
  }
}

interface Place {
  path: string;
  depth: number;
  count: { rules: number };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function checkGroup(node: unknown, { path, depth, count }: Place): Decision | null {
  const say = (code: string, message: string) => refuse(code, `${path}: ${message}`, { field: path });
  if (depth > MOST_DEPTH) return say('RULE_TOO_DEEP', `Groups lie at most ${MOST_DEPTH} deep.`);
  if (!isRecord(node) || !Array.isArray(node.rules))
    return say('RULE_MALFORMED', 'A group is {"combinator":"and","rules":[…]}.');
  if (node.combinator !== 'and' && node.combinator !== 'or')
    return say('RULE_MALFORMED', `The combinator is "and" or "or", not ${JSON.stringify(node.combinator)}.`);
  if (node.not !== undefined && typeof node.not !== 'boolean') return say('RULE_MALFORMED', '"not" is true or false.');
  if (node.rules.length === 0)
    return say('RULE_GROUP_EMPTY', 'A group without rules says nothing; add a rule or remove it.');
  for (const [at, child] of node.rules.entries()) {
    const place = { path: `${path}.rules[${at}]`, depth: depth + 1, count };
    const problem = isRecord(child) && 'rules' in child ? checkGroup(child, place) : checkLeaf(child, place);
    if (problem) return problem;
  }
  return null;
}

function checkLeaf(node: unknown, { path, count }: Place): Decision | null {
  const say = (code: string, message: string) => refuse(code, `${path}: ${message}`, { field: path });
  if (++count.rules > MOST_RULES) return say('RULE_TOO_MANY', `A definition has at most ${MOST_RULES} rules.`);
  if (!isRecord(node) || typeof node.field !== 'string')
    return say('RULE_MALFORMED', 'A rule is {"field":"lead.source","operator":"in","value":["paid_search"]}.');
  const fact = findFact(node.field);
  if (!fact) return say('FACT_UNKNOWN', `There is no fact "${node.field}".`);
  if (!operators.includes(node.operator as never))
    return say(
      'OPERATOR_UNKNOWN',
      `There is no operator ${JSON.stringify(node.operator)}; take one of ${operators.join(', ')}.`,
    );
  const leaf = node as unknown as RuleLeaf;
  if (JSON.stringify(node).includes('\\u0000')) return say('RULE_MALFORMED', 'A text cannot hold the character NUL.');
  if ((node.valueSource ?? 'value') !== 'value')
    return say('RULE_MALFORMED', 'A fact is compared with values, not with another fact.');
  return checkParameters(fact, leaf, say) ?? checkValue(fact, leaf, say);
}

type Say = (code: string, message: string) => Decision;

function checkParameters(fact: FactDefinition, leaf: RuleLeaf, say: Say): Decision | null {
  for (const name of ['window', 'scope', 'page'] satisfies ParameterName[])
    if (leaf[name] != null && !fact.parameters?.includes(name))
      return say('FACT_PARAMETER', `${fact.name} takes no ${name}.`);
  const days: unknown = leaf.window?.days;
  const isWindow = typeof days === 'number' && Number.isInteger(days) && days >= 1 && days <= LONGEST_WINDOW_DAYS;
  if (leaf.window != null && !isWindow)
    return say('FACT_PARAMETER', `A window is {"days":30}, from 1 to ${LONGEST_WINDOW_DAYS} days.`);
  if (leaf.scope != null && leaf.scope !== 'contact' && leaf.scope !== 'account')
    return say('FACT_PARAMETER', 'The scope is "contact" or "account".');
  if (leaf.page != null && (typeof leaf.page !== 'string' || !leaf.page.trim()))
    return say('FACT_PARAMETER', 'The page is the name of a page kind.');
  return null;
}

function checkValue(fact: FactDefinition, leaf: RuleLeaf, say: Say): Decision | null {
  const isFine = isOfType(fact, leaf.value) && readComparison(leaf, fact.type) !== null;
  return isFine
    ? null
    : say(
        'RULE_TYPE',
        `${fact.name} is ${typeWords[fact.type]}; "${leaf.operator}" ${JSON.stringify(leaf.value ?? null)} does not fit it.`,
      );
}

/** Plain values only, and texts of a text: `5` and `{"a":1}` would be read as words that no lead has. */
function isOfType({ type, choices }: FactDefinition, value: unknown): boolean {
  const given: unknown[] = Array.isArray(value) ? value : [value ?? ''];
  const isNumbered = choices?.every(({ value: choice }) => plainNumber.test(choice)) ?? false;
  const isText = (one: unknown) => typeof one === 'string' || (typeof one === 'number' && isNumbered);
  const isPlain = (one: unknown) => isText(one) || typeof one === 'number' || typeof one === 'boolean';
  return given.every(type === 'text' ? isText : isPlain);
}

const typeWords = { text: 'a text', number: 'a number', boolean: 'true or false', any: 'a text or a number' };
