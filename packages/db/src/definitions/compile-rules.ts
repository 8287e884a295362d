import type { RuleLeaf, RuleNode } from '@tasuki/domain/definitions/rule';
import { type SQL, sql } from 'drizzle-orm';
import { type CompiledLeaf, compileLeaves, keyOf } from './compile-leaf.ts';
import { firstsOfSteps, firstsOfTurns, turnsOf } from './first-moments.ts';
import {
  doubtedEvents,
  leadsApart,
  mergedAccounts,
  ofThoseWhoCanPass,
  plainEvents,
  rowColumns,
} from './lead-events.ts';
import { allOf, anyOf, asSql, type LeafPossible, possible } from './possible.ts';

export interface CompiledRules {
  /** Columns of `subjects`, from `leads`, that the tables read. */
  columns: SQL;
  /** Common table expressions that read `subjects` and end with `firsts (lead_id, won_at, qualified_0, …)`. */
  tables: SQL;
}

type LeafOf = (leaf: RuleLeaf) => CompiledLeaf;

/**
 * Checked rules over many leads: the first moment of each between `entered_at` and `ends_at`, both included, of `subjects
 * (account_id, lead_id, contact_id, won_at, entered_at, ends_at)`. Every moment is judged, not a sample of them: each comparison gives
 * the spans in which it holds, and a rule is asked wherever one of them begins or ends.
 */
export function compileRules(rules: readonly RuleNode[], from: SQL): CompiledRules {
  const lead = [sql`lead_id`, sql`won_at`, sql`entered_at`, sql`ends_at`];
  const byKey = compileLeaves(rules, lead);
  const leaves = [...byKey.values()];
  const leafOf: LeafOf = (leaf) => byKey.get(keyOf(leaf)) as CompiledLeaf;
  const fromEvents = leaves.filter(({ inRow }) => !inRow);
  const fromRows = leaves.filter(({ inRow }) => inRow);
  const keep = sql.join([...lead, ...fromRows.map(({ names }) => names.inRow)], sql`, `);
  const can = possibilities(rules, leafOf);
  const wanted = rules.flatMap((rule) => wantedIn(rule, leafOf));
  const isStraight =
    fromEvents.length <= 1 && wanted.every(({ leaf, isWanted }) => leaf.inRow || leaf.isInverted !== isWanted);
  // Where nothing else changes with time and no rule waits for its end, it is enough to know when a comparison turns true.
  const isEndAsked =
    fromEvents.length > 1 || wanted.some(({ isWanted }) => !isWanted)
      ? sql`true`
      : asSql(anyOf(fromRows.map(({ names }) => sql`${names.inRow} is null`)));

  const entries = isStraight
    ? sql`table doubted`
    : sql`select ${keep} from plain union all select ${keep} from doubted`;
  const entered = sql`select * from (${entries}) entries where ${asSql(anyOf(can.passAtEntry))}`;
  const turning = { rules, leaves, leafOf, keep, entered };
  const firsts = [firstsOfTurns(turning)];
  if (isStraight) {
    const steps = fromEvents.map((leaf) => ({ rows: leaf.stepsIn(sql`plain_events`, true), passes: can.pass }));
    firsts.push(firstsOfSteps({ rows: sql`table plain`, passes: can.passAtEntry }, steps[0]));
  }
  const tables = [...leadsApart(fromRows), mergedAccounts];
  if (fromEvents.length > 0) {
    const told = doubtedEvents(fromEvents, keep);
    tables.push(sql`candidates as not materialized (select * from plain where ${asSql(anyOf(can.turnOut))})`);
    tables.push(sql`plain_events as (${plainEvents(fromEvents, keep)})`);
    tables.push(
      sql`lead_events as (${isStraight ? told : ofThoseWhoCanPass(sql`table plain_events union all ${told}`, anyOf(can.passByEvents))})`,
    );
  }
  if (fromRows.length > 0) tables.push(sql`row_events as (${doubtedEvents(fromRows, keep)})`);
  tables.push(sql`turns as (${turnsOf(turning, isEndAsked)})`, sql`firsts as (${sql.join(firsts, sql` union all `)})`);
  return { columns: rowColumns(fromRows, from), tables: sql.join(tables, sql`, `) };
}

/** By rule, over a lead's row: whether it can come out either way, pass at all, pass at its entry, and pass by what was told. */
function possibilities(rules: readonly RuleNode[], leafOf: LeafOf) {
  // Nobody knows from the row of a corrected lead what it was before: null there.
  const fromRow: LeafPossible = (leaf, isWanted) =>
    leafOf(leaf).inRow ? sql`${leafOf(leaf).names.inRow} is not ${sql.raw(String(!isWanted))}` : true;
  const atEntry: LeafPossible = (leaf, isWanted) =>
    leafOf(leaf).inRow ? fromRow(leaf, isWanted) : leafOf(leaf).isInverted === isWanted;
  const byEvents: LeafPossible = (leaf, isWanted) => {
    const { inRow, isInverted, least, names } = leafOf(leaf);
    if (inRow || isInverted === isWanted) return fromRow(leaf, isWanted);
    return sql`count(*) filter (where ${names.isTold}) over own >= ${sql.raw(String(least))}`;
  };
  const pass = rules.map((rule) => possible(rule, true, fromRow));
  return {
    pass,
    turnOut: rules.map((rule, at) => allOf([pass[at] ?? true, possible(rule, false, fromRow)])),
    passAtEntry: rules.map((rule) => possible(rule, true, atEntry)),
    passByEvents: rules.map((rule) => possible(rule, true, byEvents)),
  };
}

/** The comparisons of a rule, each with how it has to come out to help the whole. */
function wantedIn(rule: RuleNode, leafOf: LeafOf) {
  const wanted: { leaf: CompiledLeaf; isWanted: boolean }[] = [];
  possible(rule, true, (leaf, isWanted) => wanted.push({ leaf: leafOf(leaf), isWanted }) > 0);
  return wanted;
}
