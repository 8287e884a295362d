import type { Assignment, Occurrence, Shape } from '@tasuki/domain/definitions/define-fact';
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
  /** The values that they read from payloads. */
  values: Assignment[];
  /** Some ask for events of one lead, or of one person, whom the payload names. */
  isByLead: boolean;
  isByPerson: boolean;
}

/** How the events behind comparisons have to be read: these kinds all, the others by number. */
export function readPlanOf(leaves: readonly RuleLeaf[]): { whole: string[]; counted: CountedKinds } {
  const asked = leaves.flatMap((leaf) => {
    const fact = findFact(leaf.field);
    if (!fact) return [];
    const shape = shapeOf(fact, leaf);
    const days = shape.is === 'count' ? (leaf.window?.days ?? null) : null;
    return [{ about: fact.about, shape, days, kinds: kindsOf(shape) }];
  });
  // A lead begins with what it was born with, whenever that was told: as many as there are leads.
  const births = asked.flatMap(({ shape }) => (shape.is === 'latest' ? shape.of.filter(({ isBirth }) => isBirth) : []));
  const whole = new Set(births.map(({ kind }) => kind));
  const isCounted = ({ kind }: { kind: string }) => !whole.has(kind);
  const kindsWhere = (own: typeof asked) =>
    [...new Set(own.flatMap(({ kinds }) => kinds))].filter((kind) => !whole.has(kind));
  const tests = asked.flatMap(({ shape }) => occurrencesOf(shape)).filter(({ where, words }) => where || words);
  const values = asked.flatMap(({ shape }) => (shape.is === 'latest' ? shape.of : []));
  return {
    whole: [...whole],
    counted: {
      kinds: kindsWhere(asked),
      endless: kindsWhere(asked.filter(({ days }) => days === null)),
      windows: [...new Set(asked.flatMap(({ days }) => days ?? []))],
      tests: once(tests.filter(isCounted)),
      values: once(values.filter(isCounted)),
      isByLead: asked.some(({ about }) => about === 'lead' || about === 'lead-or-none'),
      isByPerson: asked.some(({ about }) => about === 'person'),
    },
  };
}

function occurrencesOf(shape: Shape): readonly Occurrence[] {
  if (shape.is === 'latest') return [];
  return shape.is === 'running' ? [...shape.begins, ...shape.ends] : shape.of;
}

const once = <Item>(items: readonly Item[]): Item[] => [
  ...new Map(items.map((item) => [JSON.stringify(item), item])).values(),
];
