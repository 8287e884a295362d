import { expect, test } from 'vitest';
import { nearestHandoff, readPasses, readRoute } from './read-passes.ts';
import { holderAt } from './ribbon.ts';

const accepted = (id: string, occurredAt: string, from: string, to: string) => ({
  id,
  kind: 'handoffs.accepted',
  occurredAt,
  payload: { from, to },
});

const newestFirst = [
  accepted('b', '2026-03-01T00:00:00Z', 'inside-sales', 'field-sales'),
  { ...accepted('x', '2026-02-01T00:00:00Z', 'inside-sales', 'field-sales'), kind: 'handoffs.returned' },
  accepted('a', '2026-01-01T00:00:00Z', 'marketing', 'inside-sales'),
];
const passes = readPasses(newestFirst);
const at = (day: string) => Date.parse(`${day}T12:00:00Z`);

test('the ribbon is the colour of who held the account then', () => {
  expect(holderAt(passes, at('2025-12-31'), 'FIELD_SALES')).toBe('MARKETING');
  expect(holderAt(passes, at('2026-01-15'), 'FIELD_SALES')).toBe('INSIDE_SALES');
  expect(holderAt(passes, at('2026-04-01'), 'FIELD_SALES')).toBe('FIELD_SALES');
});

test('a returned handoff moves no sash', () => {
  expect(holderAt(passes, at('2026-02-15'), 'FIELD_SALES')).toBe('INSIDE_SALES');
});

test('without any pass the holder of now held it always', () => {
  expect(holderAt([], at('2020-01-01'), 'MARKETING')).toBe('MARKETING');
});

test('a placeholder tells no route', () => {
  expect(readRoute({})).toBeUndefined();
  expect(readRoute(null)).toBeUndefined();
});

test('h goes to the handoff below, H to the one above, and both stop at the ends', () => {
  const here = { id: 'x', occurredAt: '2026-02-01T00:00:00Z' };
  expect(nearestHandoff(newestFirst, here, 'older')?.id).toBe('a');
  expect(nearestHandoff(newestFirst, here, 'newer')?.id).toBe('b');
  expect(nearestHandoff(newestFirst, { id: 'a', occurredAt: '2026-01-01T00:00:00Z' }, 'older')).toBeUndefined();
});
