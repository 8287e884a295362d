import { act, renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useSelection } from './use-selection.ts';

const order = ['a', 'b', 'c', 'd', 'e'];

test('a range reaches from the last row touched to this one, in either direction, and keeps what was chosen', () => {
  const { result } = renderHook(() => useSelection());
  act(() => result.current.toggle('d', order, false));
  act(() => result.current.toggle('b', order, true));
  expect([...result.current.keys].toSorted()).toEqual(['b', 'c', 'd']);
  act(() => result.current.toggle('c', order, false));
  expect([...result.current.keys].toSorted()).toEqual(['b', 'd']);
});

test('a range without a beginning is the row alone', () => {
  const { result } = renderHook(() => useSelection());
  act(() => result.current.toggle('c', order, true));
  expect([...result.current.keys]).toEqual(['c']);
});
