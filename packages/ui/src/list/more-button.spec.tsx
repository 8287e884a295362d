import { MantineProvider } from '@mantine/core';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { MoreButton } from './more-button.tsx';

test('rows that do not come are told beside the button, which can be pressed again', async () => {
  let isUp = false;
  const more = async () => {
    if (!isUp) throw new Error('The server is not up.');
  };
  render(
    <MantineProvider>
      <MoreButton onMore={more}>さらに表示</MoreButton>
    </MantineProvider>,
  );
  fireEvent.click(screen.getByText('さらに表示'));
  expect((await screen.findByRole('alert')).textContent).toContain('続きを読み込めませんでした');
  isUp = true;
  fireEvent.click(screen.getByText('さらに表示'));
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
});
