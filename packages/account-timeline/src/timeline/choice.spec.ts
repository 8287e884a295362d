import { expect, test } from 'vitest';
import { countNarrowings, isFolded, lensOnly, shows, type TimelineChoice, toFilter } from './choice.ts';
import { readChoice, writeChoice } from './choice-url.ts';
import { ALL } from './lens.ts';

const narrow: TimelineChoice = {
  lens: ['INSIDE_SALES'],
  kinds: ['inside-sales.call-logged'],
  people: ['user_1'],
  from: '2026-04-01',
  to: '2026-06-30',
};
const call = {
  kind: 'inside-sales.call-logged',
  department: 'INSIDE_SALES' as const,
  actor: { id: 'user_1', name: '髙橋' },
};

test('the address brings back the very choice', () => {
  expect(readChoice(writeChoice(narrow) as Record<string, string>, 'ADMIN')).toEqual(narrow);
  expect(readChoice({}, 'INSIDE_SALES')).toEqual(lensOnly(['MARKETING', 'INSIDE_SALES']));
  expect(readChoice({ from: 'soon', kinds: '' }, 'ADMIN')).toEqual(lensOnly(ALL));
});

test('all departments and nothing else ask for no filter', () => {
  expect(toFilter(lensOnly(ALL))).toEqual({});
  expect(countNarrowings(narrow)).toBe(3);
});

test('an event that arrives is shown where each part of the choice takes it', () => {
  expect(shows(narrow, call, '2026-04-01')).toBe(true);
  expect(shows(narrow, call, '2026-07-01')).toBe(false);
  expect(shows(narrow, { ...call, actor: null }, '2026-04-01')).toBe(false);
  expect(shows(narrow, { ...call, kind: 'accounts.note-added' }, '2026-04-01')).toBe(false);
});

test('handoffs are shown through every lens', () => {
  const handoff = { ...call, kind: 'handoffs.accepted', department: 'MARKETING' as const };
  expect(shows(lensOnly(['INSIDE_SALES']), handoff, '2026-04-01')).toBe(true);
});

test('repeats of a kind asked for by name stand one by one', () => {
  expect([isFolded(narrow), isFolded(lensOnly(ALL))]).toEqual([false, true]);
});
