import type { Department } from '../departments.ts';
import type { NewEvent } from '../timeline/event.ts';
import { leadScored } from './events/lead-scored.ts';
import { scoreOverrideEnded } from './events/score-override-ended.ts';
import type { Score } from './judge-score.ts';
import { toTenths } from './score-point.ts';
import { type Cell, FIRST_CELL, type LiveScoreModel, type Standing } from './score-terms.ts';
import { lineWords } from './score-words.ts';
import { bandsOf } from './scored-fields.ts';

/** What stands in the tables of a lead and model; nothing before the lead first moved. */
export interface StoredScore {
  standing: Standing;
  overrideCell: Cell | null;
  overrideUntil: Date | null;
}

export interface ScoredLead {
  accountId: string;
  leadId: string;
  contactId: string | null;
}

interface Judged {
  model: LiveScoreModel;
  score: Score;
  at: Date;
}

/** The cell that a person has set, as long as it holds. */
export function overrideAt(stored: StoredScore | null, at: Date): Cell | null {
  return stored?.overrideCell && stored.overrideUntil && stored.overrideUntil > at ? stored.overrideCell : null;
}

/** The event of a lead that moved in a model's grid; null where it stands where it stood, or where a person has put it. */
export function tellScore(lead: ScoredLead, stored: StoredScore | null, judged: Judged): NewEvent | null {
  const { model, score, at } = judged;
  if (stored?.overrideCell)
    return overrideAt(stored, at) ? null : tellOverrideEnd(lead, stored, { ...judged, why: 'expired' });
  const from = stored?.standing ?? FIRST_CELL;
  if (score.standing === from) return null;
  return leadScored.event({
    ...about(lead, at),
    payload: {
      ...fieldsOf(lead, from, judged),
      to: score.standing,
      ...bands(judged),
      reasons: topReasons(model, score, 3),
    },
  });
}

/** Closer to A, or to 1: worth telling somebody. */
export function hasRisen({ from, to }: { from: string; to: string }): boolean {
  if (to === 'disqualified') return false;
  if (from === 'disqualified') return to !== FIRST_CELL;
  return to.charAt(0) < from.charAt(0) || to.charAt(1) < from.charAt(1);
}

interface Ending extends Judged {
  why: 'withdrawn' | 'expired';
  by?: string | null;
  as?: Department;
}

export function tellOverrideEnd(lead: ScoredLead, stored: StoredScore, { why, by, as, ...judged }: Ending): NewEvent {
  return scoreOverrideEnded.event({
    ...about(lead, judged.at),
    department: as ?? 'marketing',
    actorId: by ?? null,
    payload: { ...fieldsOf(lead, stored.standing, judged), to: judged.score.standing, ...bands(judged), why },
  });
}

export function about({ accountId, leadId, contactId }: ScoredLead, at: Date) {
  return { accountId, contactId, occurredAt: at, subject: { type: 'lead' as const, id: leadId } };
}

/** What all score events say of the model and the sums. */
export function fieldsOf({ leadId }: ScoredLead, from: Standing, { model, score }: Judged) {
  const { modelId, key: modelKey, nameJa, nameEn, number: versionNumber } = model;
  const { fit, engagement } = score;
  return { leadId, modelId, modelKey, nameJa, nameEn, versionNumber, from, fit, engagement };
}

const bands = ({ model, score }: Judged) => ({ bands: bandsOf(model.key, score.standing, score.cell) });

export interface ScoreReason {
  key: string;
  ja: string;
  en: string;
  points: number;
  /** How many events or facts give them. */
  count: number;
}

/** The lines that move a score most, with the sum of what counts of each. */
export function topReasons({ terms, names }: LiveScoreModel, { points }: Score, most: number): ScoreReason[] {
  const byLine = Map.groupBy(points, ({ key }) => key);
  return [...byLine]
    .map(([key, own]) => ({
      ...{ key, ja: lineWords(terms, key, 'ja', names), en: lineWords(terms, key, 'en', names), count: own.length },
      points: own.reduce((sum, point) => sum + toTenths(point.points), 0) / 10,
    }))
    .sort((one, other) => Math.abs(other.points) - Math.abs(one.points))
    .slice(0, most);
}
