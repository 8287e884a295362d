import { expect, test } from 'vitest';
import { packAnswer, unpackAnswer } from './pack-answer.ts';

test('an answer comes back as it was, with its moments, lists, nulls and nested parts', () => {
  const answer = {
    row: { id: 'a', at: new Date('2026-04-01T03:04:05.678Z'), leftAt: null, kinds: ['x', { since: new Date(0) }] },
    refusal: null,
  };
  const kept = JSON.parse(JSON.stringify(packAnswer(answer)));
  expect(unpackAnswer(kept)).toEqual(answer);
});
