import { passes, readComparison } from '../definitions/comparison.ts';
import type { Shape } from '../definitions/define-fact.ts';
import { findFact } from '../definitions/facts.ts';
import { byTime, concerns, type HistoryEvent, type LeadHistory, matches } from '../definitions/lead-history.ts';
import { DAY_MS, readFact, shapeOf } from '../definitions/read-fact.ts';
import type { RuleLeaf } from '../definitions/rule.ts';
import { fromTenths, type ScorePoint, toTenths } from './score-point.ts';
import type { EventPoint, FitPoint, ScoreTerms } from './score-terms.ts';

/** What is left of points after an age: half of them after each half-life. In whole tenths. */
export function decay(points: number, { ageMs, halfLifeDays }: { ageMs: number; halfLifeDays: number | null }): number {
  const left = halfLifeDays === null ? points : points * 2 ** (-Math.max(0, ageMs) / (halfLifeDays * DAY_MS));
  return toTenths(left);
}

/** The points of a lead at a moment, before caps; nothing that happened later counts. */
export function livePoints(terms: ScoreTerms, history: LeadHistory, at: Date): ScorePoint[] {
  return [
    ...terms.fit.flatMap((line) => fitPoint(line, history, at)),
    ...terms.engagement.flatMap((line) => eventPoints(line, history, at)),
  ];
}

/** How a comparison comes out for a lead; throws where nobody has checked it. */
export function judgeLeaf(leaf: RuleLeaf, history: LeadHistory, at: Date) {
  const fact = findFact(leaf.field);
  const comparison = fact && readComparison(leaf, fact.type);
  if (!fact || !comparison) throw new Error(`${leaf.field} ${leaf.operator} was not checked before it was scored by.`);
  const reading = readFact(fact, leaf, { history: ofKinds(history, shapeOf(fact, leaf)), at });
  return { ...reading, passed: passes(comparison, reading.value) };
}

function fitPoint({ key, rule, points, group }: FitPoint, history: LeadHistory, at: Date): ScorePoint[] {
  const { value, events, passed } = judgeLeaf(rule, history, at);
  if (!passed) return [];
  const last = events.at(-1);
  return [
    {
      ...{ side: 'fit', key, group, field: rule.field, value },
      ...{ eventId: last?.id ?? null, at: last?.occurredAt ?? null, full: points, live: points, points },
    },
  ];
}

function eventPoints(line: EventPoint, history: LeadHistory, at: Date): ScorePoint[] {
  const { key, group, field, points: full, halfLifeDays } = line;
  return countedEvents(line, history, at).flatMap((event) => {
    // Nobody can say what is left of them.
    if (event.isUndated && halfLifeDays !== null) return [];
    const tenths = decay(full, { ageMs: at.getTime() - event.occurredAt.getTime(), halfLifeDays });
    if (tenths === 0) return [];
    const points = fromTenths(tenths);
    return [
      {
        ...{ side: 'engagement' as const, key, group, field, value: null },
        ...{ eventId: event.id, at: event.occurredAt, full, live: points, points },
      },
    ];
  });
}

/** The events that a line gives points for, oldest first. A correction takes back the event that it corrects. */
function countedEvents({ field, page, scope }: EventPoint, history: LeadHistory, at: Date): HistoryEvent[] {
  const fact = findFact(field);
  const shape = fact && shapeOf(fact, { page });
  if (!fact || shape?.is !== 'count') throw new Error(`${field} was not checked before it was scored by.`);
  const counted: HistoryEvent[] = [];
  const own = ofKinds(history, shape).events.filter(
    (event) => event.occurredAt <= at && concerns(event, history, fact.about, scope ?? 'contact'),
  );
  for (const event of own.toSorted(byTime)) {
    const occurrence = shape.of.find((one) => matches(event, one));
    if (!occurrence) continue;
    if (occurrence.weight !== -1) counted.push(event);
    else {
      const { callId } = event.payload;
      const taken = counted.findLastIndex(({ payload }) => payload.callId === callId);
      if (taken >= 0) counted.splice(taken, 1);
    }
  }
  return counted;
}

function ofKinds(history: LeadHistory, shape: Shape): LeadHistory {
  const all = shape.is === 'running' ? [...shape.begins, ...shape.ends] : shape.of;
  const kinds = new Set(all.map(({ kind }) => kind));
  return { ...history, events: history.events.filter(({ kind }) => kinds.has(kind)) };
}
