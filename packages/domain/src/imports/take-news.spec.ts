import { expect, test } from 'vitest';
import { fieldsOfEdit } from './fields-of-edit.ts';
import { joinAttributes, spreadAttributes, takeNews } from './take-news.ts';

const news = (said: object, says: object, stands: object) =>
  takeNews({ said: { ...said }, says: { ...says }, stands: { ...stands } });

test('what a source says anew is taken where its last word still stands', () => {
  expect(news({ phone: '1' }, { phone: '2' }, { phone: '1' })).toEqual({
    changes: { phone: '2' },
    contradictions: [],
    said: { phone: '2' },
  });
});

test('what somebody changed since is kept, and shows again as long as it stands', () => {
  const { changes, contradictions, said } = news({ phone: '1' }, { phone: '2' }, { phone: '9' });
  expect([changes, contradictions]).toEqual([{}, [{ field: 'phone', stands: '9', says: '2' }]]);
  expect(news(said, { phone: '2' }, { phone: '9' }).contradictions).toHaveLength(1);
});

test('what a source merely repeats is no news, whatever stands', () => {
  expect(news({ phone: '1' }, { phone: '1' }, { phone: '9' })).toMatchObject({ changes: {}, contradictions: [] });
});

test('an empty value takes nothing away, and an empty field takes any value', () => {
  expect(news({ phone: '1' }, { phone: null }, { phone: '1' }).changes).toEqual({});
  expect(news({}, { phone: '2' }, { phone: null }).changes).toEqual({ phone: '2' });
});

test('what stands already is agreed on, and counts as said', () => {
  expect(news({ phone: '1' }, { phone: '2' }, { phone: '2' })).toEqual({
    changes: {},
    contradictions: [],
    said: { phone: '2' },
  });
});

test('attributes are compared one by one, and those that a row does not name stay', () => {
  const says = spreadAttributes({ name: 'A', attributes: { rank: 'B' } });
  const stands = spreadAttributes({ name: 'A', attributes: { rank: 'A', memo: 'x' } });
  const { changes } = takeNews({ said: stands, says, stands });
  expect(joinAttributes(changes, { rank: 'A', memo: 'x' })).toEqual({ attributes: { rank: 'B', memo: 'x' } });
});

test('an edit gives the fields that it changed, a creation all that it names', () => {
  expect(
    fieldsOfEdit({
      changes: { region: '東京都', attributes: { rank: 'A', memo: 'x' } },
      before: { region: null, attributes: { memo: 'x' } },
    }),
  ).toEqual(['region', 'attributes.rank']);
  expect(fieldsOfEdit({ name: '北斗', industry: null })).toEqual(['name']);
});
