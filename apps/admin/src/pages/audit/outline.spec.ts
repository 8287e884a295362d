import { expect, test } from 'vitest';
import { outline } from './outline.ts';

test('events are told by kind, each kind once with its count', () => {
  const details = {
    events: [
      { id: '1', kind: 'a.b' },
      { id: '2', kind: 'c.d' },
      { id: '3', kind: 'a.b' },
    ],
  };
  expect(outline(details)).toBe('a.b × 2, c.d');
});

test('details without events are shown as they are', () => {
  expect(outline({ version: 2 })).toBe('{"version":2}');
  expect(outline(null)).toBe('null');
});
