import type { LeadHistory } from '../definitions/lead-history.ts';
import { type Counted, capPoints } from './cap-points.ts';
import { judgeLeaf, livePoints } from './live-points.ts';
import { fromTenths, type ScorePoint, toTenths } from './score-point.ts';
import type { Bands, Cell, EngagementBand, FitBand, ScoreSide, ScoreTerms, Standing } from './score-terms.ts';

/** What a model says of a lead at a moment. */
export interface Score extends Counted {
  fit: number;
  engagement: number;
  /** All live points, also those that a cap keeps from counting: decay may let them count one day. */
  live: ScorePoint[];
  /** By the points alone. */
  cell: Cell;
  /** The keys of the disqualifiers that hold. */
  disqualifiedBy: string[];
  standing: Standing;
}

/**
 * Scores one lead as of a moment: `fit` and `engagement` are the sums of the listed points of their side, nothing more.
 */
export function judgeScore(terms: ScoreTerms, history: LeadHistory, at: Date): Score {
  const live = livePoints(terms, history, at);
  const counted = capPoints(live, terms.groups);
  const fit = sumOf(counted.points, 'fit');
  const engagement = sumOf(counted.points, 'engagement');
  const cell: Cell = `${fitBandOf(fit, terms.bands)}${engagementBandOf(engagement, terms.bands)}`;
  const disqualifiedBy = terms.disqualifiers
    .filter(({ rule }) => judgeLeaf(rule, history, at).passed)
    .map(({ key }) => key);
  return {
    ...counted,
    ...{ fit, engagement, live, cell, disqualifiedBy, standing: disqualifiedBy.length > 0 ? 'disqualified' : cell },
  };
}

export function sumOf(points: readonly ScorePoint[], side: ScoreSide): number {
  const own = points.filter((point) => point.side === side);
  return fromTenths(own.reduce((sum, { points }) => sum + toTenths(points), 0));
}

export function fitBandOf(fit: number, { fitA, fitB }: Bands): FitBand {
  return fit >= fitA ? 'A' : fit >= fitB ? 'B' : 'C';
}

export function engagementBandOf(engagement: number, { engagement1, engagement2 }: Bands): EngagementBand {
  return engagement >= engagement1 ? '1' : engagement >= engagement2 ? '2' : '3';
}
