import { MantineProvider } from '@mantine/core';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { expect, test, vi } from 'vitest';
import { lazyPart } from './lazy-part.tsx';

test('a part whose code does not come leaves what was typed beside it, and comes with a retry', async () => {
  let isReachable = false;
  const Part = lazyPart(async () => {
    if (!isReachable) throw new TypeError('Failed to fetch dynamically imported module');
    return () => <p>会社を探す</p>;
  });
  render(
    <MantineProvider>
      <input aria-label="メモ" />
      <Suspense>
        <Part />
      </Suspense>
    </MantineProvider>,
  );
  const note = screen.getByLabelText('メモ');
  fireEvent.change(note, { target: { value: '来週また' } });
  expect((await screen.findByRole('alert')).textContent).toContain('読み込めませんでした');
  isReachable = true;
  fireEvent.click(screen.getByText('再試行'));
  await screen.findByText('会社を探す');
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.getByLabelText('メモ')).toHaveProperty('value', '来週また');
});

test('a dialog whose code did not come is quiet while it is closed, and comes when it is opened anew', async () => {
  let isReachable = false;
  const Dialog = lazyPart<{ opened: boolean; onClose: () => void }>(async () => {
    if (!isReachable) throw new TypeError('Failed to fetch dynamically imported module');
    return ({ opened }) => (opened ? <p>会社を探す</p> : null);
  });
  const page = (opened: boolean) => (
    <MantineProvider>
      <Suspense>
        <Dialog opened={opened} onClose={() => {}} />
      </Suspense>
    </MantineProvider>
  );
  const { rerender } = render(page(true));
  await screen.findByRole('dialog');
  rerender(page(false));
  expect(screen.queryByRole('dialog')).toBeNull();
  isReachable = true;
  rerender(page(true));
  await screen.findByText('会社を探す');
});

test('a part that is shown asks for its code by itself, at longer and longer intervals, and at once when the connection is back', async () => {
  vi.useFakeTimers();
  const load = vi.fn(async () => Promise.reject(new TypeError('Failed to fetch dynamically imported module')));
  const Part = lazyPart(load);
  const { unmount } = render(
    <MantineProvider>
      <Suspense>
        <Part />
      </Suspense>
    </MantineProvider>,
  );
  await act(() => vi.advanceTimersByTimeAsync(0));
  const countAfter = async (seconds: number) => {
    load.mockClear();
    await act(() => vi.advanceTimersByTimeAsync(seconds * 1000));
    return load.mock.calls.length;
  };
  expect(await countAfter(1 + 2 + 4 + 8 + 16)).toBe(5);
  expect(await countAfter(90)).toBe(3);
  load.mockClear();
  fireEvent(window, new Event('online'));
  expect(load).toHaveBeenCalledOnce();
  expect(await countAfter(1)).toBe(1);
  unmount();
  expect(await countAfter(3600)).toBe(0);
  vi.useRealTimers();
});

test('a part of a page that nobody looks at asks for nothing until the page is in front again', async () => {
  vi.useFakeTimers();
  let isReachable = false;
  const load = vi.fn(async () => {
    if (!isReachable) throw new TypeError('Failed to fetch dynamically imported module');
    return () => <p>会社を探す</p>;
  });
  const Part = lazyPart(load);
  render(
    <MantineProvider>
      <Suspense>
        <Part />
      </Suspense>
    </MantineProvider>,
  );
  await act(() => vi.advanceTimersByTimeAsync(0));
  const turn = (isHidden: boolean) => {
    Object.defineProperty(document, 'hidden', { value: isHidden, configurable: true });
    fireEvent(document, new Event('visibilitychange'));
  };
  turn(true);
  load.mockClear();
  await act(() => vi.advanceTimersByTimeAsync(3600 * 1000));
  expect(load).not.toHaveBeenCalled();
  isReachable = true;
  turn(false);
  await act(() => vi.advanceTimersByTimeAsync(0));
  expect(screen.getByText('会社を探す')).toBeTruthy();
  Reflect.deleteProperty(document, 'hidden');
  vi.useRealTimers();
});
