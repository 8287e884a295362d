import { readComparison } from '@tasuki/domain/definitions/comparison';
import { findFact } from '@tasuki/domain/definitions/facts';
import { shapeOf } from '@tasuki/domain/definitions/read-fact';
import { leavesOf, type RuleLeaf, type RuleNode } from '@tasuki/domain/definitions/rule';
import { type SQL, sql } from 'drizzle-orm';
import { comparisonSql } from './comparison-sql.ts';
import { factMatches, kindsOf, type MatchSql } from './fact-matches.ts';
import { factSteps, isInverted, leastToTurn } from './fact-steps.ts';
import { factInRow, type RowFact } from './lead-row.ts';

/** One comparison of the rules; the same comparison in two rules is one. */
export interface CompiledLeaf {
  kinds: string[];
  /** Of these, what a lead begins with, whenever it was told. */
  births: string[];
  match: MatchSql;
  /** Names of its columns: what an event tells, the truth in the lead's row, the change of truth, and its sum. */
  names: Record<'isTold' | 'told' | 'inRow' | 'change' | 'sum', SQL>;
  /** Its truth as a row of today knows it, over `leads`; null where only events know. */
  inRow: { fact: RowFact; holds: SQL } | null;
  /** So many events that tell it have to be there before it turns. */
  least: number;
  /** The spans in which it turns from what it is while nothing is told, as these events tell it. */
  stepsIn: (events: SQL, isFirstEnough?: boolean) => SQL;
  /** The steps say where it is false. */
  isInverted: boolean;
}

export const keyOf = ({ field, operator, value, window, scope, page }: RuleLeaf): string =>
  JSON.stringify([field, operator, value ?? null, window?.days ?? null, scope ?? null, page ?? null]);

/** The comparisons of checked rules, each once; `lead` are the columns of a lead that go along with its events. */
export function compileLeaves(rules: readonly RuleNode[], lead: readonly SQL[]): Map<string, CompiledLeaf> {
  const distinct = new Map(rules.flatMap(leavesOf).map((leaf) => [keyOf(leaf), leaf]));
  const read = [...distinct].map(([key, leaf], at) => ({ key, ...readLeaf(leaf, at) }));
  const keep = sql.join([...lead, ...read.flatMap(({ inRow, names }) => (inRow ? [names.inRow] : []))], sql`, `);
  return new Map(read.map(({ key, compile, ...leaf }) => [key, { ...leaf, ...compile(keep) }]));
}

function readLeaf(leaf: RuleLeaf, at: number) {
  const fact = findFact(leaf.field);
  const read = fact && readComparison(leaf, fact.type);
  if (!fact || !read) throw new Error(`${leaf.field} ${leaf.operator} was not checked before it was compiled.`);
  const { comparison, isNegated } = read;
  const name = (prefix: string) => sql.raw(`${prefix}_${at}`);
  const names = {
    ...{ isTold: name('is_told'), told: name('told'), inRow: name('in_row') },
    ...{ change: name('change'), sum: name('sum') },
  };
  const row = factInRow(fact);
  const holds = row && comparisonSql(comparison, row.value);
  const shape = shapeOf(fact, leaf);
  const births = shape.is === 'latest' ? shape.of.filter(({ isBirth }) => isBirth) : [];
  return {
    names,
    kinds: kindsOf(shape),
    births: births.map(({ kind }) => kind),
    match: factMatches(fact, leaf),
    inRow: holds && { fact: row, holds: isNegated ? sql`not ${holds}` : holds },
    least: leastToTurn(shape, comparison),
    isInverted: isInverted(shape, comparison) !== isNegated,
    compile: (keep: SQL) => ({
      stepsIn: (events: SQL, isFirstEnough = false) =>
        factSteps(fact, leaf, { comparison, read: { ...names, keep, events, isFirstEnough } }),
    }),
  };
}
