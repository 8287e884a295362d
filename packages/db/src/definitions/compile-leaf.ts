import { readComparison } from '@tasuki/domain/definitions/comparison';
import { findFact } from '@tasuki/domain/definitions/facts';
import { shapeOf } from '@tasuki/domain/definitions/read-fact';
import { leavesOf, type RuleLeaf, type RuleNode } from '@tasuki/domain/definitions/rule';
import { type SQL, sql } from 'drizzle-orm';
import { comparisonSql } from './comparison-sql.ts';
import { factMatches, kindsOf, type MatchSql } from './fact-matches.ts';
import { type FactSpans, factSpans, isInverted } from './fact-spans.ts';
import { factInRow, type RowFact } from './lead-row.ts';

/** One comparison of the rules; the same comparison in two rules is one. */
export interface CompiledLeaf extends FactSpans {
  /** Its number among the comparisons, in SQL. */
  place: SQL;
  kinds: string[];
  /** Of these, what a lead begins with, whenever it was told. */
  births: string[];
  match: MatchSql;
  /** Names of its columns: the truth in the lead's row, and the spans that events tell. */
  names: Record<'inRow' | 'spans', SQL>;
  /** Its truth as a row of today knows it, over `leads`; null where only events know. */
  inRow: { fact: RowFact; holds: SQL } | null;
  /** The spans say where it is false. */
  isInverted: boolean;
}

export const keyOf = ({ field, operator, value, window, scope, page }: RuleLeaf): string =>
  JSON.stringify([field, operator, value ?? null, window?.days ?? null, scope ?? null, page ?? null]);

/** The comparisons of checked rules, each once. */
export function compileLeaves(rules: readonly RuleNode[]): Map<string, CompiledLeaf> {
  const distinct = new Map(rules.flatMap(leavesOf).map((leaf) => [keyOf(leaf), leaf]));
  return new Map([...distinct].map(([key, leaf], at) => [key, compileLeaf(leaf, at)]));
}

function compileLeaf(leaf: RuleLeaf, at: number): CompiledLeaf {
  const fact = findFact(leaf.field);
  const read = fact && readComparison(leaf, fact.type);
  if (!fact || !read) throw new Error(`${leaf.field} ${leaf.operator} was not checked before it was compiled.`);
  const { comparison, isNegated } = read;
  const row = factInRow(fact);
  const holds = row && comparisonSql(comparison, row.value);
  const shape = shapeOf(fact, leaf);
  const births = shape.is === 'latest' ? shape.of.filter(({ isBirth }) => isBirth) : [];
  return {
    ...factSpans(fact, leaf, comparison),
    place: sql.raw(String(at)),
    names: { inRow: sql.raw(`in_row_${at}`), spans: sql.raw(`spans_${at}`) },
    kinds: kindsOf(shape),
    births: births.map(({ kind }) => kind),
    match: factMatches(fact, leaf),
    inRow: holds && { fact: row, holds: isNegated ? sql`not ${holds}` : holds },
    isInverted: isInverted(shape, comparison) !== isNegated,
  };
}
