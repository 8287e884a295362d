import { Drawer } from '@mantine/core';
import { useTexts } from '@tasuki/i18n';
import { useRef } from 'react';
import { uiTexts } from '../ui-texts.ts';
import type { SheetProps } from './sheet.tsx';

export function SheetPanel({ opened, title, onClose, children, size = 480 }: SheetProps) {
  const t = useTexts(uiTexts);
  const sheet = useRef<HTMLDivElement>(null);
  return (
    <Drawer
      ref={sheet}
      opened={opened}
      onClose={() => {
        // Every open dialog hears an Esc; it is meant for the one on top, such as a question over this sheet.
        if (sheet.current?.contains(topmostDialog())) onClose();
      }}
      title={title}
      position="right"
      size={size}
      transitionProps={{ duration: 120 }}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      {opened ? children : null}
    </Drawer>
  );
}

function topmostDialog(): Element | null {
  return [...document.querySelectorAll('[role=dialog][aria-modal=true]')].at(-1) ?? null;
}
