import type { ReactNode } from 'react';
import { onceOpened } from '../once-opened.tsx';

export interface SheetProps {
  opened: boolean;
  title: string;
  onClose: () => void;
  children: ReactNode;
  size?: number | string;
}

/** A panel from the right for one task beside the page; full width on a phone. Esc closes it. */
export const Sheet = onceOpened<SheetProps>(
  () => import('./sheet-panel.tsx').then((m) => m.SheetPanel),
  ({ opened }) => opened,
);
