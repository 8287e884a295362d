import { lazy, type ReactNode, Suspense, useState } from 'react';

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

const ConfirmPanel = lazy(() => import('./confirm-panel.tsx').then((m) => ({ default: m.ConfirmPanel })));

/** For what cannot be undone only. Everything else acts at once and offers Undo. Loaded when it is first opened. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const [wasOpened, setWasOpened] = useState(props.opened);
  if (props.opened && !wasOpened) setWasOpened(true);
  return <Suspense>{wasOpened ? <ConfirmPanel {...props} /> : null}</Suspense>;
}
