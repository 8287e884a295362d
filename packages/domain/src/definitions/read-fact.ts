import type { Assignment, Classes, FactDefinition, FactValue, Occurrence, Shape } from './define-fact.ts';
import { byTime, concerns, type HistoryEvent, type LeadHistory, matches, type Scope, valueAt } from './lead-history.ts';
import type { Window } from './rule.ts';

export const DAY_MS = 86_400_000;

/** The parameters that a rule gives a fact. */
export interface FactParameters {
  window?: Window | null;
  scope?: Scope | null;
  page?: string | null;
}

export interface FactReading {
  value: FactValue;
  /** The events behind the value, oldest first. */
  events: readonly HistoryEvent[];
}

/** The shape of a fact under its parameters. */
export function shapeOf(fact: FactDefinition, { page }: FactParameters): Shape {
  return page && fact.ofPage ? fact.ofPage(page) : fact.shape;
}

/** Whether a fact asks when something happened, and not only that it did: what is of unknown time is left out of it then. */
export const asksWhen = (shape: Shape, { window }: FactParameters): boolean =>
  shape.is === 'days-since' || (shape.is === 'count' && Boolean(window));

/** What a fact was worth at a moment. Nothing that happened later counts, whatever is known now. */
export function readFact(
  fact: FactDefinition,
  parameters: FactParameters,
  { history, at }: { history: LeadHistory; at: Date },
): FactReading {
  const own = history.events
    .filter((event) => concerns(event, history, fact.about, parameters.scope ?? 'contact'))
    .sort(byTime);
  const shape = shapeOf(fact, parameters);
  if (shape.is === 'latest') return latest(own, shape, at);
  const before = own.filter(({ occurredAt }) => occurredAt <= at);
  if (shape.is === 'running') return running(before, shape);
  const placed = asksWhen(shape, parameters) ? before.filter(({ isUndated }) => !isUndated) : before;
  const found = placed.flatMap((event) => {
    const occurrence = shape.of.find((one) => matches(event, one));
    return occurrence ? [{ event, weight: occurrence.weight ?? 1 }] : [];
  });
  if (shape.is === 'days-since') {
    const last = found.at(-1)?.event;
    return last
      ? { value: Math.floor((at.getTime() - last.occurredAt.getTime()) / DAY_MS), events: [last] }
      : { value: null, events: [] };
  }
  const since = parameters.window ? at.getTime() - parameters.window.days * DAY_MS : Number.NEGATIVE_INFINITY;
  const counted = found.filter(({ event }) => event.occurredAt.getTime() > since);
  const sum = counted.reduce((total, { event, weight }) => total + weight * (1 + (event.standsFor ?? 0)), 0);
  return { value: Math.max(0, sum), events: counted.map(({ event }) => event) };
}

function latest(own: HistoryEvent[], shape: Extract<Shape, { is: 'latest' }>, at: Date): FactReading {
  const told = own.flatMap((event) => {
    const assignment = shape.of.find(
      (one) => one.kind === event.kind && valueAt(event.payload, one.path) !== undefined,
    );
    return assignment ? [{ event, assignment }] : [];
  });
  const known = told.filter(({ event, assignment }) => assignment.isBirth || event.occurredAt <= at);
  // The birth comes first, even where a correction is told of an earlier day.
  const last = known.findLast(({ assignment }) => !assignment.isBirth) ?? known.at(-1);
  if (!last) return { value: shape.otherwise ?? null, events: [] };
  return { value: worth(last, shape.classes), events: [last.event] };
}

function worth({ event, assignment }: { event: HistoryEvent; assignment: Assignment }, classes?: Classes): FactValue {
  const value = valueAt(event.payload, assignment.path);
  if (value === null || value === undefined) return null;
  const plain = typeof value === 'object' ? JSON.stringify(value) : (value as string | number | boolean);
  if (!classes) return plain;
  const text = String(plain).toLowerCase();
  return classes.list.find(({ words }) => words.some((word) => text.includes(word)))?.name ?? classes.otherwise;
}

const countOf = (events: readonly HistoryEvent[]) =>
  events.reduce((total, { standsFor = 0 }) => total + 1 + standsFor, 0);

function running(before: HistoryEvent[], { begins, ends }: Extract<Shape, { is: 'running' }>): FactReading {
  const isOne = (event: HistoryEvent, of: readonly Occurrence[]) => of.some((one) => matches(event, one));
  const opened = before.filter((event) => isOne(event, begins));
  const closed = before.filter((event) => isOne(event, ends));
  return { value: countOf(opened) > countOf(closed), events: [...opened, ...closed].sort(byTime) };
}
