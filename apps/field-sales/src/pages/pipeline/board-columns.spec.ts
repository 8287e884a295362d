import { describe, expect, test } from 'vitest';
import { neighbour, openTotals, withMoves } from './board-columns.ts';

const card = (id: string, amount: number | null = 100, currency = 'JPY') => ({ id, amount, currency });
const columns = [
  {
    stage: { key: 'meeting', outcome: 'open', probability: 10 },
    count: 60,
    sums: [{ currency: 'JPY', amount: 6000, weighted: 600 }],
    cards: [card('a'), card('b', 200), card('unknown', null)],
  },
  { stage: { key: 'proposal', outcome: 'open', probability: 50 }, count: 0, sums: [], cards: [] },
  {
    stage: { key: 'approval', outcome: 'open', probability: 80 },
    count: 1,
    sums: [{ currency: 'USD', amount: 50, weighted: 40 }],
    cards: [card('c', 50, 'USD')],
  },
  {
    stage: { key: 'won', outcome: 'won', probability: 100 },
    count: 1,
    sums: [{ currency: 'JPY', amount: 900, weighted: 900 }],
    cards: [card('w', 900)],
  },
];

describe('a card that moves', () => {
  const moved = withMoves(columns, new Map([['b', 'proposal']]));

  test('takes its count and its amount along, weighted by the stage that it comes to', () => {
    expect(moved[1]).toMatchObject({ count: 1, sums: [{ currency: 'JPY', amount: 200, weighted: 100 }] });
    expect(moved[1]?.cards.map(({ id }) => id)).toEqual(['b']);
  });

  test('leaves the deals that were not sent as cards in the count', () => {
    expect(moved[0]).toMatchObject({ count: 59, sums: [{ currency: 'JPY', amount: 5800, weighted: 580 }] });
  });

  test('whose size nobody knows yet changes no sum', () => {
    expect(withMoves(columns, new Map([['unknown', 'proposal']]))[1]).toMatchObject({ count: 1, sums: [] });
  });

  test('that the server has moved already stays where it is', () => {
    expect(withMoves(columns, new Map([['a', 'meeting']]))).toEqual(columns);
  });
});

test('the totals are of open deals only and never cross currencies', () => {
  expect(openTotals(columns)).toEqual({
    count: 61,
    sums: [
      { currency: 'JPY', amount: 6000, weighted: 600 },
      { currency: 'USD', amount: 50, weighted: 40 },
    ],
  });
});

describe('arrows on the board', () => {
  test('stop at the ends of a column', () => {
    expect(neighbour(columns, 'a', 'up')).toBe('a');
    expect(neighbour(columns, 'a', 'down')).toBe('b');
  });

  test('jump over an empty column', () => {
    expect(neighbour(columns, 'b', 'right')).toBe('c');
  });

  test('begin at the first card when none is chosen', () => {
    expect(neighbour(columns, undefined, 'down')).toBe('a');
  });
});
