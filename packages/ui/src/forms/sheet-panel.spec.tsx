import { MantineProvider } from '@mantine/core';
import { LocaleProvider } from '@tasuki/i18n';
import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { ConfirmPanel } from '../feedback/confirm-panel.tsx';
import { SheetPanel } from './sheet-panel.tsx';

const onCloseSheet = vi.fn();
const onCloseQuestion = vi.fn();

function open(isAsked: boolean) {
  vi.clearAllMocks();
  return (
    <LocaleProvider>
      <MantineProvider>
        <SheetPanel opened title="リードを登録" onClose={onCloseSheet}>
          <textarea aria-label="メモ" />
        </SheetPanel>
        {isAsked ? (
          <ConfirmPanel
            opened
            title="保存されていません"
            confirmLabel="破棄"
            onConfirm={() => {}}
            onClose={onCloseQuestion}
          >
            失われます
          </ConfirmPanel>
        ) : null}
      </MantineProvider>
    </LocaleProvider>
  );
}

test('Esc closes a sheet, but only the question that lies above it', async () => {
  const { rerender } = render(open(true));
  await screen.findByText('失われます');
  fireEvent.keyDown(screen.getByText('失われます'), { key: 'Escape' });
  expect(onCloseQuestion).toHaveBeenCalledOnce();
  expect(onCloseSheet).not.toHaveBeenCalled();
  rerender(open(false));
  fireEvent.keyDown(screen.getByLabelText('メモ'), { key: 'Escape' });
  expect(onCloseSheet).toHaveBeenCalledOnce();
});
