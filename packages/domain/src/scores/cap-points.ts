import { type CappedPoints, fromTenths, type ScorePoint, toTenths } from './score-point.ts';
import type { PointGroup } from './score-terms.ts';

export interface Counted {
  /** What counts, newest first within a side; entries of which nothing counts are not listed. */
  points: ScorePoint[];
  capped: CappedPoints[];
}

/**
 * Holds each group's sum within its cap, upwards and downwards. The newest entry counts first, so that what the cap keeps
 * out is what would soon have decayed anyway.
 */
export function capPoints(points: readonly ScorePoint[], groups: readonly PointGroup[]): Counted {
  const caps = new Map(groups.map(({ key, cap }) => [key, toTenths(cap)]));
  const sums = new Map<string, number>();
  const capped = new Map<string, CappedPoints>();
  const counted: ScorePoint[] = [];
  for (const point of points.toSorted(newestFirst)) {
    const { side, group } = point;
    const cap = group === null ? undefined : caps.get(group);
    if (group === null || cap === undefined) {
      counted.push(point);
      continue;
    }
    const name = `${side} ${group}`;
    const before = sums.get(name) ?? 0;
    const after = Math.max(-cap, Math.min(cap, before + toTenths(point.live)));
    sums.set(name, after);
    if (after !== before) counted.push({ ...point, points: fromTenths(after - before) });
    const kept = toTenths(point.live) - (after - before);
    if (kept === 0) continue;
    const { count, points: sum } = capped.get(name) ?? { count: 0, points: 0 };
    capped.set(name, { side, group, count: count + 1, points: fromTenths(toTenths(sum) + kept) });
  }
  return { points: counted, capped: [...capped.values()] };
}

function newestFirst(one: ScorePoint, other: ScorePoint): number {
  const [oneAt, otherAt] = [one.at?.getTime() ?? 0, other.at?.getTime() ?? 0];
  if (oneAt !== otherAt) return otherAt - oneAt;
  const [oneName, otherName] = [`${one.key} ${one.eventId}`, `${other.key} ${other.eventId}`];
  return oneName < otherName ? -1 : Number(oneName !== otherName);
}
