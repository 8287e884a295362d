import { expect, test } from 'vitest';
import { spaceSentence } from './disk-space.ts';

test('where the events fit nothing is said', () => {
  expect(spaceSentence(200_000, 1_000_000_000, '/tmp')).toBeNull();
});

test('where they do not fit, one sentence says how much is missing and the way out', () => {
  expect(spaceSentence(2_000_000, 1_000_000_000, '/tmp')).toBe(
    'The benchmark needs 4.5 GB in /tmp, but 1.0 GB are free. Free some, set TMPDIR to another disk, or use --quick.',
  );
});
