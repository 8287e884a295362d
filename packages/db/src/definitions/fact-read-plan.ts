import type { FactDefinition, Occurrence, Shape } from '@tasuki/domain/definitions/define-fact';
import { findFact } from '@tasuki/domain/definitions/facts';
import { shapeOf } from '@tasuki/domain/definitions/read-fact';
import type { RuleLeaf } from '@tasuki/domain/definitions/rule';
import { kindsOf } from './fact-matches.ts';

/** Kinds of which comparisons ask only how many there are, or which is the last. */
export interface CountedKinds {
  kinds: string[];
  /** Those of them that some comparison asks for without a window. */
  endless: string[];
  /** The windows that are asked for, in days. */
  windows: number[];
  /** What comparisons look for in payloads. */
  tests: Occurrence[];
}

/** How the events behind comparisons have to be read: these kinds all, the others by number. */
export function readPlanOf(leaves: readonly RuleLeaf[]): { whole: string[]; counted: CountedKinds } {
  const asked = leaves.flatMap((leaf) => {
    const fact = findFact(leaf.field);
    if (!fact) return [];
    const shape = shapeOf(fact, leaf);
    const days = shape.is === 'count' ? (leaf.window?.days ?? null) : null;
    return [{ kinds: kindsOf(shape), days, occurrences: countedBy(fact, shape) }];
  });
  const whole = new Set(asked.flatMap(({ kinds, occurrences }) => (occurrences ? [] : kinds)));
  const rest = asked.flatMap(({ days, occurrences }) =>
    (occurrences ?? []).filter(({ kind }) => !whole.has(kind)).map((occurrence) => ({ days, occurrence })),
  );
  const kindsWhere = (own: typeof rest) => [...new Set(own.map(({ occurrence }) => occurrence.kind))];
  const tests = rest.map(({ occurrence }) => occurrence).filter(({ where, words }) => where || words);
  return {
    whole: [...whole],
    counted: {
      kinds: kindsWhere(rest),
      endless: kindsWhere(rest.filter(({ days }) => days === null)),
      windows: [...new Set(rest.flatMap(({ days }) => days ?? []))],
      tests: [...new Map(tests.map((test) => [JSON.stringify(test), test])).values()],
    },
  };
}

/** The occurrences of a fact that asks nothing of an event but its moment, its contact and these; null for others. */
function countedBy({ about }: FactDefinition, shape: Shape): readonly Occurrence[] | null {
  if (about !== 'touch' && about !== 'account') return null;
  if (shape.is !== 'count' && shape.is !== 'days-since') return null;
  // What corrects another event is read with it.
  return shape.of.some(({ weight }) => weight === -1) ? null : shape.of;
}
