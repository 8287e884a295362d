import type { Words } from '../words.ts';
import { isGroup, leavesOf, type RuleNode } from './rule.ts';
import { ruleWords, type ValueNames } from './rule-words.ts';

/** One of the things that must hold at once for a lead to pass. */
export interface Requirement extends Words {
  /** The place of its first comparison: two requirements may read the same. */
  place: number;
  passed: boolean;
}

const anyOf: Words = { ja: '次のいずれか1つ', en: 'Any one of these' };

/**
 * For each comparison, in the order of `leavesOf`, the requirement that it stands for together with others; null where it is one by
 * itself. Of three alternatives two may fail and nothing is missing.
 * @param passed How each comparison came out, in the same order.
 */
export function requirementsOf(rule: RuleNode, passed: readonly boolean[], names?: ValueNames): (Requirement | null)[] {
  let place = 0;
  return placed(rule).flatMap((part) => {
    const leaves = passed.slice(place, place + leavesOf(part).length);
    const requirement = isGroup(part) ? { ...wordsOf(part, names), place, passed: holds(part, leaves.values()) } : null;
    place += leaves.length;
    return leaves.map(() => requirement);
  });
}

/** What must hold at once: the parts of the `and` at the top, with those of each `and` directly within. */
function placed(node: RuleNode): RuleNode[] {
  if (isGroup(node) && node.rules.length === 1 && !node.not) return node.rules.flatMap(placed);
  return isGroup(node) && node.combinator === 'and' && !node.not ? node.rules.flatMap(placed) : [node];
}

function wordsOf(part: RuleNode, names?: ValueNames): Words {
  const isPlainChoice = isGroup(part) && !part.not && part.rules.every((child) => !isGroup(child));
  return isPlainChoice ? anyOf : { ja: ruleWords(part, 'ja', names), en: ruleWords(part, 'en', names) };
}

function holds(node: RuleNode, outcomes: Iterator<boolean>): boolean {
  if (!isGroup(node)) return outcomes.next().value;
  const children = node.rules.map((child) => holds(child, outcomes));
  return (node.combinator === 'and' ? children.every(Boolean) : children.some(Boolean)) !== (node.not ?? false);
}
