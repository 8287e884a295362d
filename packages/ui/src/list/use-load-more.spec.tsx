import type { Virtualizer } from '@tanstack/react-virtual';
import { act, renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useLoadMore } from './use-load-more.ts';

interface Shown {
  seen: number;
  loaded: number;
  first: string;
}

/** A list of 300 rows, 100 of them loaded, seen up to a row; and a server that does not answer until it is up. */
function openList() {
  let isUp = false;
  let asked = 0;
  const seenTo = (index: number) => ({ getVirtualItems: () => [{ index }] }) as Virtualizer<HTMLDivElement, Element>;
  const onLoadMore = async () => {
    asked += 1;
    if (!isUp) throw new Error('The server is not up.');
  };
  const { result, rerender } = renderHook(
    ({ seen, loaded, first }: Shown) => useLoadMore(seenTo(seen), { first, loaded, count: 300, onLoadMore }),
    {
      initialProps: { seen: 20, loaded: 100, first: 'a' },
    },
  );
  return {
    show: (props: Omit<Shown, 'first'> & { first?: string }) => act(async () => rerender({ first: 'a', ...props })),
    retry: () => act(async () => result.current.retry()),
    hasFailed: () => result.current.hasFailed,
    asked: () => asked,
    start: () => {
      isUp = true;
    },
  };
}

test('rows that did not come are told, not asked for at each further row, and come with a retry', async () => {
  const list = openList();
  expect(list.asked()).toBe(0);
  await list.show({ seen: 95, loaded: 100 });
  expect(list.hasFailed()).toBe(true);
  await list.show({ seen: 120, loaded: 100 });
  await list.show({ seen: 299, loaded: 100 });
  expect(list.asked()).toBe(1);
  list.start();
  await list.retry();
  expect(list.hasFailed()).toBe(false);
  await list.show({ seen: 299, loaded: 200 });
  expect(list.asked()).toBe(3);
});

test('rows that came another way are not called missing', async () => {
  const list = openList();
  await list.show({ seen: 95, loaded: 100 });
  await list.show({ seen: 95, loaded: 200 });
  expect(list.hasFailed()).toBe(false);
});

test('as many rows of another filter have not failed, and have their own next rows asked for', async () => {
  const list = openList();
  await list.show({ seen: 95, loaded: 100 });
  await list.show({ seen: 20, loaded: 100, first: 'b' });
  expect(list.hasFailed()).toBe(false);
  await list.show({ seen: 95, loaded: 100, first: 'b' });
  expect(list.asked()).toBe(2);
});
