import type { FactValue } from '../definitions/define-fact.ts';
import type { ScoreSide } from './score-terms.ts';

/** One live point entry: what it counts, and the event or fact that it counts for. */
export interface ScorePoint {
  side: ScoreSide;
  /** The line of the model. */
  key: string;
  group: string | null;
  field: string;
  /** What the fact was worth; null for points that an event gives. */
  value: FactValue;
  /** The event behind it; null where a fact follows from the absence of events. */
  eventId: string | null;
  at: Date | null;
  /** As the model says. */
  full: number;
  /** What is left after decay, in points with one decimal. */
  live: number;
  /** What of it counts under the group's cap; these are what the score is the sum of. */
  points: number;
}

/** What a group's cap keeps from counting. */
export interface CappedPoints {
  side: ScoreSide;
  group: string;
  /** Entries of which something, or all, does not count. */
  count: number;
  points: number;
}

/** Sums run over whole tenths, so that a score is the sum of its listed points to the last digit. */
export const toTenths = (points: number): number => Math.round(points * 10);
export const fromTenths = (tenths: number): number => tenths / 10;
