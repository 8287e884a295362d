import { expect, test } from 'vitest';
import { addressOf, changeTo } from './view-address.ts';

test('a view keeps filters and order in a steady order, and neither the chosen row nor its own name', () => {
  const url = { sort: '-since', q: 'x', selected: 'account_1', view: 'saved-view_1', mine: undefined };
  expect(addressOf(url, ['q', 'mine', 'sort'])).toBe('q=x&sort=-since');
});

test('showing a view takes the place of every filter that was there', () => {
  const view = { id: 'v', address: 'holder=FIELD_SALES' };
  expect(changeTo(['q', 'holder'], view)).toEqual({
    q: undefined,
    holder: 'FIELD_SALES',
    selected: undefined,
    view: 'v',
  });
  expect(changeTo(['q'], undefined)).toEqual({ q: undefined, selected: undefined, view: undefined });
});
