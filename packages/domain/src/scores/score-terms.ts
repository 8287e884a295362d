import type { RuleLeaf } from '../definitions/rule.ts';
import type { ValueNames } from '../definitions/rule-words.ts';

/** Who the lead is (fit), and what the lead does (engagement): two numbers that are never blended. */
export type ScoreSide = 'fit' | 'engagement';

export const fitBands = ['A', 'B', 'C'] as const;
export type FitBand = (typeof fitBands)[number];
export const engagementBands = ['1', '2', '3'] as const;
export type EngagementBand = (typeof engagementBands)[number];

/** A place in the grid: the letter is the fit, the digit the engagement. A1 is best. */
export type Cell = `${FitBand}${EngagementBand}`;
export const cells: readonly Cell[] = fitBands.flatMap((fit) => engagementBands.map((band): Cell => `${fit}${band}`));

/** Where a lead stands that nobody has scored yet: nothing is known and nothing was done. */
export const FIRST_CELL: Cell = 'C3';

/** A cell, or outside the grid. */
export type Standing = Cell | 'disqualified';

export function isCell(text: string): text is Cell {
  return (cells as readonly string[]).includes(text);
}

/** Points that count together up to a cap, upwards and downwards: a hundred opened mails are no hundred times the interest. */
export interface PointGroup {
  key: string;
  nameJa: string;
  nameEn: string;
  cap: number;
}

/** Points for a fact, as long as the comparison holds. */
export interface FitPoint {
  key: string;
  rule: RuleLeaf;
  points: number;
  group: string | null;
}

/** Points for each event that a counting fact counts; half of them are left after each half-life. */
export interface EventPoint {
  key: string;
  /** A fact that counts events: `touch.form-submissions`. */
  field: string;
  page?: string | null;
  scope?: 'contact' | 'account' | null;
  points: number;
  /** Null: these points stay. */
  halfLifeDays: number | null;
  group: string | null;
}

/** A lead of which this holds is none, whatever its points. */
export interface Disqualifier {
  key: string;
  nameJa: string;
  nameEn: string;
  rule: RuleLeaf;
}

/** From how many points on a band begins; below both it is C, or 3. */
export interface Bands {
  fitA: number;
  fitB: number;
  engagement1: number;
  engagement2: number;
}

/** What a version of a model says. Once saved it never changes: history was scored by it. */
export interface ScoreTerms {
  groups: PointGroup[];
  fit: FitPoint[];
  engagement: EventPoint[];
  disqualifiers: Disqualifier[];
  bands: Bands;
}

/** A model with its version in force. */
export interface LiveScoreModel {
  modelId: string;
  key: string;
  nameJa: string;
  nameEn: string;
  number: number;
  terms: ScoreTerms;
  /** What its rules' products are called; empty where they ask for none. */
  names: ValueNames;
}
