import { Drawer } from '@mantine/core';
import { defineTexts, useTexts } from '@tasuki/i18n';
import { useRef, useState } from 'react';
import { ConfirmDialog } from '../feedback/confirm-dialog.tsx';
import { uiTexts } from '../ui-texts.ts';
import type { SheetProps } from './sheet.tsx';
import { holdsUnsavedText } from './unsaved-text.ts';

const closingTexts = defineTexts({
  'closing.title': { ja: '入力した内容は保存されていません', en: 'What you typed is not saved yet' },
  'closing.why': { ja: '閉じると、入力した内容は失われます。', en: 'It is lost when you close this.' },
  'closing.close': { ja: '破棄して閉じる', en: 'Close without saving' },
});

export function SheetPanel({ opened, title, onClose, children, size = 480 }: SheetProps) {
  const t = useTexts(uiTexts);
  const asking = useTexts(closingTexts);
  const sheet = useRef<HTMLDivElement>(null);
  const [isAsked, setAsked] = useState(false);
  const leave = () => {
    // Every open dialog hears an Esc; it is meant for the one on top, such as a question over this sheet.
    if (!sheet.current?.contains(topmostDialog())) return;
    if (holdsUnsavedText(sheet.current)) setAsked(true);
    else onClose();
  };
  return (
    <Drawer
      ref={sheet}
      opened={opened}
      onClose={leave}
      title={title}
      position="right"
      size={size}
      transitionProps={{ duration: 120 }}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      {opened ? children : null}
      {/* Made anew each time, so that it lies above whatever was opened before. */}
      {opened && isAsked ? (
        <ConfirmDialog
          opened
          title={asking('closing.title')}
          confirmLabel={asking('closing.close')}
          onConfirm={() => {
            setAsked(false);
            onClose();
          }}
          onClose={() => setAsked(false)}
        >
          {asking('closing.why')}
        </ConfirmDialog>
      ) : null}
    </Drawer>
  );
}

function topmostDialog(): Element | null {
  return [...document.querySelectorAll('[role=dialog][aria-modal=true]')].at(-1) ?? null;
}
