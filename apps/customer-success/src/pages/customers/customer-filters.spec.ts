import { describe, expect, test } from 'vitest';
import { isBare, isFiltered, isMineAlone, readFilter, readOrder, readSort } from './customer-filters.ts';

const context = { viewerId: 'me-id', today: '2026-07-20' };

describe('the address of the customer list', () => {
  test('within 30 days includes the thirtieth day', () => {
    expect(readFilter({ renews: '30' }, context)).toEqual({ renewsBefore: '2026-08-20' });
  });

  test('a day of the calendar narrows the list to the customers it counts for', () => {
    expect(readFilter({ on: '2026-08-01' }, context)).toEqual({ dueOn: '2026-08-01' });
    expect(isFiltered({ on: '2026-08-01' })).toBe(true);
  });

  test('my customers are those that I own', () => {
    expect(readFilter({ owner: 'me', tier: 'high', q: '髙橋' }, context)).toEqual({
      ownerId: 'me-id',
      touchTier: ['high'],
      search: '髙橋',
    });
  });

  test('an address that names no view opens with my customers, and one that names a part of it stays as it is', () => {
    expect(isBare({})).toBe(true);
    expect(isBare({ selected: 'a' })).toBe(true);
    expect(isBare({ q: '髙橋' })).toBe(false);
    expect(isBare({ owner: 'all' })).toBe(false);
    expect(isBare({ view: 'a' })).toBe(false);
  });

  test('everyone is no filter, and I own none where nothing but "mine" narrows an empty list', () => {
    expect(isFiltered({ owner: 'all' })).toBe(false);
    expect(isFiltered({ owner: 'me' })).toBe(true);
    expect(isMineAlone({ owner: 'me', sort: '-mrr' })).toBe(true);
    expect(isMineAlone({ owner: 'me', tier: 'high' })).toBe(false);
    expect(isMineAlone({ owner: 'all' })).toBe(false);
  });

  test('narrows nothing by words that are not understood', () => {
    expect(readFilter({ renews: 'soon', tier: 'golden', owner: 'you' }, context)).toEqual({});
  });

  test('sorts by renewal, the nearest first, unless told otherwise', () => {
    expect(readOrder(undefined)).toEqual({ field: 'RENEWAL_DATE', direction: 'ASC' });
    expect(readOrder('-notice')).toEqual({ field: 'NOTICE_DEADLINE', direction: 'DESC' });
    expect(readSort('nonsense').key).toBe('renewal');
  });

  test('a sort is no filter', () => {
    expect(isFiltered({ sort: '-renewal' })).toBe(false);
    expect(isFiltered({ q: 'a' })).toBe(true);
  });
});
