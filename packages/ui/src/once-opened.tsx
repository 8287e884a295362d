import { type ComponentType, Suspense, useState } from 'react';
import { LoadingDialog } from './feedback/loading-dialog.tsx';
import { lazyPart } from './lazy-part.tsx';

/**
 * A sheet or dialog whose code is loaded when it is first opened: pages show long before anyone opens one.
 * `const BookSheet = onceOpened(() => import('./book-sheet.tsx').then((m) => m.BookSheet), ({ opened }) => opened);`
 */
export function onceOpened<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  isOpened: (props: Props) => boolean,
): ComponentType<Props> {
  const Part = lazyPart(load) as unknown as ComponentType<Props>;
  return function OnceOpened(props: Props) {
    const [wasOpened, setWasOpened] = useState(() => isOpened(props));
    if (!wasOpened && isOpened(props)) setWasOpened(true);
    return (
      <Suspense fallback={isOpened(props) ? <LoadingDialog /> : null}>
        {wasOpened ? <Part {...props} /> : null}
      </Suspense>
    );
  };
}
