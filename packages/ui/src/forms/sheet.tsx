import { Drawer } from '@mantine/core';
import { useTexts } from '@tasuki/i18n';
import type { ReactNode } from 'react';
import { uiTexts } from '../ui-texts.ts';

interface SheetProps {
  opened: boolean;
  title: string;
  onClose: () => void;
  children: ReactNode;
  size?: number | string;
}

/** A panel from the right for one task beside the page; full width on a phone. Esc closes it. */
export function Sheet({ opened, title, onClose, children, size = 480 }: SheetProps) {
  const t = useTexts(uiTexts);
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
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
