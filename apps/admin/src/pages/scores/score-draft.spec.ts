import { defaultScoreModel } from '@tasuki/domain/scores/default-score-model';
import { expect, test } from 'vitest';
import { draftOf, newKey } from './score-draft.ts';
import type { Model } from './score-queries.ts';

const { terms } = defaultScoreModel;
const model = {
  ...{ id: 'm', key: 'main', nameJa: '標準', nameEn: 'Standard', isOn: true, version: 1, product: null },
  live: {
    ...{ number: 1, effectiveFrom: '1970-01-01T00:00:00Z', author: null },
    terms: { ...terms, groups: terms.groups.map((group) => ({ ...group, __typename: 'ScoreGroup' })) },
  },
} as unknown as Model;

test('a draft holds what the model says, without the marks of the cache', () => {
  expect(draftOf(model, false)).toEqual({
    ...{ key: 'main', nameJa: '標準', nameEn: 'Standard', productId: null, isOn: true },
    terms,
  });
});

test('a new model begins with the terms of another, and a name of its own', () => {
  expect(draftOf(model, true)).toMatchObject({ key: '', nameJa: '', terms });
});

test('a new line gets a key that no other has', () => {
  const fit = [
    { ...terms.fit[0], key: 'line-24' },
    { ...terms.fit[0], key: 'line-25' },
  ] as typeof terms.fit;
  const key = newKey({ ...terms, fit });
  expect([...terms.groups, ...fit, ...terms.engagement, ...terms.disqualifiers].some((line) => line.key === key)).toBe(
    false,
  );
});
