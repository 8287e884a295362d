import { expect, test } from 'vitest';
import { createGuessCounter } from './guesses.ts';

test('an account is tried ten times in fifteen minutes, however its address is written', () => {
  let now = Date.parse('2026-04-01T00:00:00Z');
  const guesses = createGuessCounter(() => new Date(now));
  const tries = Array.from({ length: 10 }, (_, at) => guesses.begin(at % 2 ? 'Mei@example.jp ' : 'mei@example.jp'));
  expect(tries).toEqual(Array(10).fill(0));
  now += 60_000;
  expect(guesses.begin('mei@example.jp')).toBe(14 * 60);
  expect(guesses.begin('ken@example.jp')).toBe(0);
  now += 14 * 60_000;
  expect(guesses.begin('mei@example.jp')).toBe(0);
});

test('the right password begins the count anew', () => {
  const guesses = createGuessCounter(() => new Date(0));
  for (let at = 0; at < 10; at++) guesses.begin('mei@example.jp');
  guesses.forget('MEI@example.jp');
  expect(guesses.begin('mei@example.jp')).toBe(0);
});
