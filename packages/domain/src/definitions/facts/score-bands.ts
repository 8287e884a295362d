import { MAIN_SCORE_MODEL } from '../../scores/default-score-model.ts';
import { defineFact, type FactDefinition } from '../define-fact.ts';

const kinds = ['marketing.lead-scored', 'marketing.score-overridden', 'marketing.score-override-ended'];
const fitChoices = ['A', 'B', 'C'].map((value) => ({ value, label: { ja: value, en: value } }));
const engagementChoices = ['1', '2', '3'].map((value) => ({ value, label: { ja: value, en: value } }));
const disqualified = { value: 'disqualified', label: { ja: '対象外', en: 'Disqualified' } };

/**
 * Where a model has put the lead, by what is told on its timeline. Rules ask for the band, not for the points: these
 * change with every second, and a band when it is told.
 */
export const scoreFit = (modelKey: string): FactDefinition =>
  defineFact({
    name: modelKey === MAIN_SCORE_MODEL ? 'score.fit' : `score.fit.${modelKey}`,
    type: 'text',
    label: named({ ja: 'スコアの適合度', en: 'Score: fit' }, modelKey),
    about: 'lead',
    choices: [...fitChoices, disqualified],
    shape: { is: 'latest', of: kinds.map((kind) => ({ kind, path: ['bands', modelKey, 'fit'] })), otherwise: 'C' },
  });

export const scoreEngagement = (modelKey: string): FactDefinition =>
  defineFact({
    name: modelKey === MAIN_SCORE_MODEL ? 'score.engagement' : `score.engagement.${modelKey}`,
    type: 'text',
    label: named({ ja: 'スコアの関心度', en: 'Score: engagement' }, modelKey),
    about: 'lead',
    choices: engagementChoices,
    shape: {
      is: 'latest',
      of: kinds.map((kind) => ({ kind, path: ['bands', modelKey, 'engagement'] })),
      otherwise: '3',
    },
  });

function named({ ja, en }: { ja: string; en: string }, modelKey: string) {
  return modelKey === MAIN_SCORE_MODEL ? { ja, en } : { ja: `${ja}（${modelKey}）`, en: `${en} (${modelKey})` };
}
