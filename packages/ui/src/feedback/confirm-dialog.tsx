import type { ReactNode } from 'react';
import { onceOpened } from '../once-opened.tsx';

export interface ConfirmDialogProps {
  opened: boolean;
  title: string;
  children: ReactNode;
  confirmLabel: string;
  /** What must be typed first, for acts that reach many people: "480". */
  expected?: string;
  /** What the children tell stands in the way: there is nothing to confirm. */
  isBlocked?: boolean;
  onConfirm: () => void;
  onClose: () => void;
}

/** For what cannot be undone only. Everything else acts at once and offers Undo. */
export const ConfirmDialog = onceOpened<ConfirmDialogProps>(
  () => import('./confirm-panel.tsx').then((m) => m.ConfirmPanel),
  ({ opened }) => opened,
);
