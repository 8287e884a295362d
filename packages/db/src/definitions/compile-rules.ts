import type { RuleNode } from '@tasuki/domain/definitions/rule';
import { type SQL, sql } from 'drizzle-orm';
import { type CompiledLeaf, compileLeaves, keyOf } from './compile-leaf.ts';
import { firstsOfBegins, firstsOfSpans, type LeafOf } from './first-moments.ts';
import { doubtedEvents, entriesOf, leadsApart, mergedAccounts, plainEvents, rowColumns } from './lead-events.ts';
import { tracksOf } from './lead-tracks.ts';
import { allOf, anyOf, asSql, type LeafPossible, possible } from './possible.ts';

export interface CompiledRules {
  /** Columns of `subjects`, from `leads`, that the tables read. */
  columns: SQL;
  /** Common table expressions that read `subjects` and end with `firsts (lead_id, won_at, qualified_0, …)`. */
  tables: SQL;
}

const lead = sql`lead_id, won_at, entered_at, ends_at`;

/**
 * Checked rules over many leads: the first moment of each between `entered_at` and `ends_at`, both included, of `subjects
 * (account_id, lead_id, contact_id, won_at, entered_at, ends_at)`. Every moment is judged, not a sample of them: each comparison gives
 * the spans in which it holds, and a rule holds where they say so together.
 */
export function compileRules(rules: readonly RuleNode[], from: SQL): CompiledRules {
  const byKey = compileLeaves(rules);
  const leaves = [...byKey.values()];
  const leafOf: LeafOf = (leaf) => byKey.get(keyOf(leaf)) as CompiledLeaf;
  const fromEvents = leaves.filter(({ inRow }) => !inRow);
  const fromRows = leaves.filter(({ inRow }) => inRow);
  const keep = sql.join([lead, ...fromRows.map(({ names }) => names.inRow)], sql`, `);
  const can = possibilities(rules, leafOf);
  const isStraight = fromEvents.length <= 1 && rules.every((rule) => isHelpedOnly(rule, leafOf));

  const entries = sql`select * from plain where ${asSql(anyOf(can.passAtEntry))}`;
  const candidates = sql`select * from plain where ${asSql(anyOf(can.turnOut))}`;
  const events = fromEvents.length > 0 ? [plainEvents(fromEvents, keep)] : [];
  const [only] = fromEvents;
  // Beside entries, also where nobody passes at one: in a union payloads are looked into before the sort, and not carried through it.
  const plainTold = isStraight ? events : [entriesOf(entries, keep), ...events];
  const plainFirsts = isStraight
    ? firstsOfBegins(
        { rows: entries, passes: can.passAtEntry },
        only && { rows: sql`table plain_tracks`, passes: can.pass, leaf: only },
      )
    : firstsOfSpans({ rules, leafOf, told: fromEvents, fromRows }, sql`table plain_tracks`);
  const doubtedTold = [entriesOf(sql`table doubted`, lead), doubtedEvents(leaves, lead)];
  const tables = [
    ...leadsApart,
    mergedAccounts,
    sql`candidates as not materialized (${candidates})`,
    ...(plainTold.length > 0 ? [sql`plain_tracks as (${tracksOf(fromEvents, unionOf(plainTold), keep)})`] : []),
    sql`doubted_tracks as (${tracksOf(leaves, unionOf(doubtedTold), lead)})`,
    sql`firsts as (${unionOf([
      firstsOfSpans({ rules, leafOf, told: leaves, fromRows: [] }, sql`table doubted_tracks`),
      plainFirsts,
    ])})`,
  ];
  return { columns: rowColumns(fromRows, from), tables: sql.join(tables, sql`, `) };
}

const unionOf = (parts: readonly SQL[]): SQL => sql.join([...parts], sql` union all `);

/** By rule, over a lead's row: whether it can come out either way, pass at all, and pass at its entry. */
function possibilities(rules: readonly RuleNode[], leafOf: LeafOf) {
  const fromRow: LeafPossible = (leaf, isWanted) => {
    const { inRow, names } = leafOf(leaf);
    return inRow ? sql`${names.inRow} is ${sql.raw(String(isWanted))}` : true;
  };
  const atEntry: LeafPossible = (leaf, isWanted) =>
    leafOf(leaf).inRow ? fromRow(leaf, isWanted) : leafOf(leaf).isInverted === isWanted;
  const pass = rules.map((rule) => possible(rule, true, fromRow));
  return {
    pass,
    turnOut: rules.map((rule, at) => allOf([pass[at] ?? true, possible(rule, false, fromRow)])),
    passAtEntry: rules.map((rule) => possible(rule, true, atEntry)),
  };
}

/** Whether what events tell can only make a rule true: no comparison holds while nothing is told, or hinders by holding. */
function isHelpedOnly(rule: RuleNode, leafOf: LeafOf): boolean {
  let isHelped = true;
  possible(rule, true, (leaf, isWanted) => {
    const { inRow, isInverted } = leafOf(leaf);
    isHelped &&= inRow !== null || isInverted !== isWanted;
    return true;
  });
  return isHelped;
}
