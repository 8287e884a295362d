import { MantineProvider } from '@mantine/core';
import { LocaleProvider } from '@tasuki/i18n';
import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { ConfirmPanel } from '../feedback/confirm-panel.tsx';
import { SheetPanel } from './sheet-panel.tsx';
import { useTypedText } from './unsaved-text.ts';

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

function Capture() {
  useTypedText();
  return (
    <LocaleProvider>
      <MantineProvider>
        <SheetPanel opened title="リードを登録" onClose={onCloseSheet}>
          <textarea aria-label="メモ" />
        </SheetPanel>
      </MantineProvider>
    </LocaleProvider>
  );
}

test('a sheet that holds typed text asks before it closes', async () => {
  vi.clearAllMocks();
  render(<Capture />);
  const memo = await screen.findByLabelText('メモ');
  fireEvent(memo, new InputEvent('beforeinput', { bubbles: true }));
  fireEvent.change(memo, { target: { value: '来週また' } });
  fireEvent.keyDown(memo, { key: 'Escape' });
  fireEvent.click(await screen.findByText('Cancel'));
  expect(onCloseSheet).not.toHaveBeenCalled();
  fireEvent.keyDown(memo, { key: 'Escape' });
  fireEvent.click(await screen.findByText('Close without saving'));
  expect(onCloseSheet).toHaveBeenCalledOnce();
});
