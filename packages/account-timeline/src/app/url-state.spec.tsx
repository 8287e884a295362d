import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { act, render, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { parseSearch, stringifySearch, type UrlState, useUrlState } from './url-state.ts';

type Held = ReturnType<typeof useUrlState>;

async function open(address: string) {
  const held: { now?: Held; seen: UrlState[] } = { seen: [] };
  const rootRoute = createRootRoute({
    component: () => {
      held.now = useUrlState();
      held.seen.push(held.now[0]);
      return null;
    },
  });
  const history = createMemoryHistory({ initialEntries: [address] });
  const router = createRouter({ routeTree: rootRoute, history, parseSearch, stringifySearch });
  render(<RouterProvider router={router as never} />);
  await waitFor(() => expect(held.now).toBeDefined());
  return { held, history, state: () => held.now?.[0], set: (change: UrlState) => held.now?.[1](change) };
}

test('a change is in force before the router has arrived, and two in a row never fall back to the first', async () => {
  const { held, history, state, set } = await open('/leads?q=x&selected=1');
  act(() => set({ selected: '2' }));
  expect(state()).toEqual({ q: 'x', selected: '2' });
  act(() => set({ selected: '3' }));
  expect(state()).toEqual({ q: 'x', selected: '3' });
  const from = held.seen.length;
  await waitFor(() => expect(history.location.search).toBe('?q=x&selected=3'));
  await act(async () => {});
  expect(held.seen.slice(from).every(({ selected }) => selected === '3')).toBe(true);
});

test('once the router has arrived the address alone speaks', async () => {
  const { history, state, set } = await open('/leads?selected=1');
  await act(async () => set({ selected: undefined }));
  await waitFor(() => expect(history.location.search).toBe(''));
  await act(async () => history.push('/leads?selected=9'));
  await waitFor(() => expect(state()).toEqual({ selected: '9' }));
});
