import { z } from 'zod';
import type { Telling } from '../timeline/define-event-kind.ts';
import type { Cell, Standing } from './score-terms.ts';

/** What every event about a lead's place in a model's grid says. */
export const scoredFields = {
  leadId: z.string(),
  modelId: z.string(),
  modelKey: z.string(),
  nameJa: z.string(),
  nameEn: z.string(),
  versionNumber: z.number().int().positive(),
  from: z.string(),
  to: z.string(),
  fit: z.number(),
  engagement: z.number(),
  /** By the model's key, where rules look. */
  bands: z.record(z.string(), z.object({ fit: z.string(), engagement: z.string() })),
};

/** A standing as the facts `score.fit` and `score.engagement` read it; `cell` is the one by points. */
export function bandsOf(modelKey: string, standing: Standing, cell: Cell) {
  const shown = standing === 'disqualified' ? cell : standing;
  const fit = standing === 'disqualified' ? 'disqualified' : shown.charAt(0);
  return { [modelKey]: { fit, engagement: shown.charAt(1) } };
}

export const lineText = (points: number): string => (points > 0 ? `+${points}` : String(points));

export const sumText = (points: number, { locale }: Telling): string => (locale === 'ja' ? `${points}点` : `${points}`);
