import { expect, test } from 'vitest';
import { checkScoreTerms } from './check-score-terms.ts';
import { defaultScoreModel } from './default-score-model.ts';
import type { ScoreTerms } from './score-terms.ts';

const { terms } = defaultScoreModel;
const [fit] = terms.fit as [ScoreTerms['fit'][number]];
const [event] = terms.engagement as [ScoreTerms['engagement'][number]];

test('the model that everybody begins with can be scored by', () => {
  expect(checkScoreTerms(terms)).toBeNull();
});

test.each<[string, Partial<ScoreTerms>, string]>([
  ['nothing gives points', { fit: [], engagement: [] }, 'SCORE_EMPTY'],
  ['points are zero', { fit: [{ ...fit, points: 0 }] }, 'POINTS_INVALID'],
  ['points are broken', { engagement: [{ ...event, points: 1.5 }] }, 'POINTS_INVALID'],
  ['two lines have one key', { fit: [fit, fit] }, 'SCORE_KEY_TAKEN'],
  ['a fact is unknown', { fit: [{ ...fit, rule: { ...fit.rule, field: 'no.such' } }] }, 'FACT_UNKNOWN'],
  ['a fact counts no events', { engagement: [{ ...event, field: 'lead.source' }] }, 'SCORE_NOT_COUNTED'],
  ['a half-life is endless', { engagement: [{ ...event, halfLifeDays: 0 }] }, 'HALF_LIFE_INVALID'],
  ['a group is not there', { fit: [{ ...fit, group: 'nowhere' }] }, 'SCORE_GROUP_UNKNOWN'],
  ['a group holds both sides', { fit: [{ ...fit, group: 'mail' }] }, 'SCORE_GROUP_MIXED'],
  ['a cap is zero', { groups: [{ key: 'mail', nameJa: 'a', nameEn: 'a', cap: 0 }] }, 'SCORE_GROUP_INVALID'],
  ['A begins below B', { bands: { ...terms.bands, fitA: 10 } }, 'BANDS_INVALID'],
  ['a lead without points is not in C3', { bands: { ...terms.bands, engagement2: 0 } }, 'BANDS_INVALID'],
])('no lead is scored where %s', (_why, wrong, code) => {
  expect(checkScoreTerms({ ...terms, ...wrong })?.code).toBe(code);
});
