import type { Leg } from '../departments.ts';
import type { Words } from '../words.ts';
import type { Share } from './statistics/fisher-exact.ts';

/** A KPI, at one joint where it is named: `inside-sales→field-sales` as the JOINT dimension spells it. */
export interface MeasuredKpi {
  kpi: string;
  joint?: string;
}

/**
 * What a rule looks for. A share fell or rose: Fisher's exact test over the records. A volume fell or rose: the rank sum over
 * its weeks, because records come in batches (a trade fair brings 480 cards in two days) and weeks do not.
 */
export interface Symptom extends MeasuredKpi {
  shows: 'share-fell' | 'share-rose' | 'volume-fell' | 'volume-rose';
  /** Smaller changes matter to nobody, however sure: points of a share (0.05), or a part of the volume before (0.1). */
  atLeast: number;
}

/** What must NOT have happened: only the size of the change is looked at, so it can make alarms fewer, never more. */
export interface Guard extends MeasuredKpi {
  /** The share has moved by less than so many points against us. */
  movedLessThan: number;
}

/** A rule over two KPIs of neighbours. */
export interface DiagnosisRule {
  /** kebab-case, stable: part of every finding's cause. */
  name: string;
  /** What is probably wrong, in a word or two. */
  cause: Words;
  /** What is seen; `{team}` is the team's name where the rule compares teams. */
  headline: Words;
  /** What the two departments can do about it. */
  action: Words;
  /** Who owns the joint together: the one that passes first. */
  departments: readonly [Leg, Leg];
  /** Two periods of the organisation, or each field team with all others in one period. */
  compares: 'periods' | 'teams';
  /** All must be seen. The last one is what the re-check looks at. */
  symptoms: readonly Symptom[];
  guards?: readonly Guard[];
  /** What opens the records that people should read first. */
  evidence: readonly EvidenceKpi[];
}

export interface EvidenceKpi extends MeasuredKpi {
  /** Of a rate only what stands above the line. */
  numeratorOnly?: true;
}

/** What the tables say of one symptom or guard: before and now, or the others and the team. */
export type Sample =
  | { kind: 'share'; before: Share; now: Share }
  /** Records a week, oldest first. */
  | { kind: 'volume'; before: readonly number[]; now: readonly number[] };

export const isVolume = ({ shows }: Symptom): boolean => shows.startsWith('volume');
