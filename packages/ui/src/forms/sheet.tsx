import { lazy, type ReactNode, Suspense, useState } from 'react';

export interface SheetProps {
  opened: boolean;
  title: string;
  onClose: () => void;
  children: ReactNode;
  size?: number | string;
}

const SheetPanel = lazy(() => import('./sheet-panel.tsx').then((m) => ({ default: m.SheetPanel })));

/**
 * A panel from the right for one task beside the page; full width on a phone. Esc closes it.
 * Its code is loaded when a sheet is first opened: pages show long before anyone opens one.
 */
export function Sheet(props: SheetProps) {
  const [wasOpened, setWasOpened] = useState(props.opened);
  if (props.opened && !wasOpened) setWasOpened(true);
  return <Suspense>{wasOpened ? <SheetPanel {...props} /> : null}</Suspense>;
}
