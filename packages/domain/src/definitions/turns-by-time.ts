import { readComparison } from './comparison.ts';
import { findFact } from './facts.ts';
import { shapeOf } from './read-fact.ts';
import { isGroup, type RuleLeaf, type RuleNode } from './rule.ts';

/** Whether a rule can become true, or with `isWanted` false cease to be, while nothing happens: days pass and windows slide. */
export function turnsByTime(node: RuleNode, isWanted = true): boolean {
  if (!isGroup(node)) return leafTurns(node, isWanted);
  return node.rules.some((child) => turnsByTime(child, isWanted !== (node.not ?? false)));
}

function leafTurns(leaf: RuleLeaf, isWanted: boolean): boolean {
  const fact = findFact(leaf.field);
  const read = fact && readComparison(leaf, fact.type);
  if (!fact || !read) return false;
  const { comparison, isNegated } = read;
  const shape = shapeOf(fact, leaf);
  if (shape.is === 'days-since') return comparison.is !== 'known';
  if (shape.is !== 'count' || !leaf.window) return false;
  if (comparison.is !== 'range') return true;
  // A window that slides lets events go: counts fall. "At least" ends by time, "at most" begins.
  const isTrueWanted = isWanted !== isNegated;
  if (comparison.to === null) return !isTrueWanted || shape.of.some(({ weight }) => weight === -1);
  return true;
}
