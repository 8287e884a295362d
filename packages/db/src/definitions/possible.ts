import { isGroup, type RuleLeaf, type RuleNode } from '@tasuki/domain/definitions/rule';
import { type SQL, sql } from 'drizzle-orm';

/** Whether something can be: known already, or a condition over a lead. */
export type Possible = SQL | boolean;

/** Whether a comparison can come out as wanted. */
export type LeafPossible = (leaf: RuleLeaf, isWanted: boolean) => Possible;

/** Whether a rule can come out as wanted where each comparison may on its own: no lead that passes is ever left out. */
export function possible(node: RuleNode, isWanted: boolean, ofLeaf: LeafPossible): Possible {
  if (!isGroup(node)) return ofLeaf(node, isWanted);
  const isPlain = isWanted !== (node.not ?? false);
  const children = node.rules.map((child) => possible(child, isPlain, ofLeaf));
  return (node.combinator === 'and') === isPlain ? allOf(children) : anyOf(children);
}

export function allOf(terms: readonly Possible[]): Possible {
  if (terms.includes(false)) return false;
  return joined(terms, ' and ') ?? true;
}

export function anyOf(terms: readonly Possible[]): Possible {
  if (terms.includes(true)) return true;
  return joined(terms, ' or ') ?? false;
}

function joined(terms: readonly Possible[], joint: string): SQL | null {
  const open = terms.filter((term) => typeof term !== 'boolean');
  return open.length === 0 ? null : sql`(${sql.join(open, sql.raw(joint))})`;
}

export const asSql = (condition: Possible): SQL =>
  typeof condition === 'boolean' ? sql.raw(String(condition)) : condition;
