import { MantineProvider } from '@mantine/core';
import { fireEvent, render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { expect, test } from 'vitest';
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
