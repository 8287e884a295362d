import { Drawer } from '@mantine/core';
import { useTexts } from '@tasuki/i18n';
import { uiTexts } from '../ui-texts.ts';
import type { SheetProps } from './sheet.tsx';

export function SheetPanel({ opened, title, onClose, children, size = 480 }: SheetProps) {
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
