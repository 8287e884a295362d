import { type ComponentType, type LazyExoticComponent, lazy, useEffect, useReducer } from 'react';
import { PartFailed } from './feedback/part-failed.tsx';

type Load<Props> = () => Promise<ComponentType<Props>>;
type Failed = ComponentType<{ onRetry: () => void; onClose?: (() => void) | undefined }>;

/**
 * A part whose code comes when it is first shown. Where the code does not come, as when the server restarts, the part says so
 * and can be asked for again; React's own `lazy` would take the whole page along, with all that is typed into it, for good.
 */
export function lazyPart<Props extends object>(load: Load<Props>): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => ({ default: await loadOr(load, PartFailed) })) as LazyExoticComponent<ComponentType<Props>>;
}

/** The part, or, where its code does not come, a stand-in that shows `Failed` until it does. */
export function loadOr<Props extends object>(load: Load<Props>, Failed: Failed): Promise<ComponentType<Props>> {
  document.addEventListener('error', rememberMissing, { capture: true });
  return load().catch(() => standIn(load, Failed));
}

/** What sheets, dialogs and menus have: whether they are open, and a way to close. */
interface Opened {
  opened?: boolean;
  onClose?: () => void;
}

function standIn<Props extends object>(load: Load<Props>, Failed: Failed): ComponentType<Props> {
  let Part: ComponentType<Props> | undefined;
  return function StandIn(props: Props) {
    const { opened = true, onClose }: Opened = props;
    const [, showAgain] = useReducer((count: number) => count + 1, 0);
    const retry = () => {
      if (!opened || Part) return;
      Promise.all([load(), reloadStyles()]).then(
        ([loaded]) => {
          Part = loaded;
          showAgain();
        },
        () => {}, // It goes on saying that it failed.
      );
    };
    // Whoever opens it again later finds it by itself.
    useEffect(retry, [opened]);
    if (Part) return <Part {...props} />;
    return opened ? <Failed onRetry={retry} onClose={onClose} /> : null;
  };
}

// The code's loader asks for a style sheet once only, also when it did not come.
const missingStyles = new Set<HTMLLinkElement>();

function rememberMissing({ target }: Event) {
  if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') missingStyles.add(target);
}

function reloadStyles(): Promise<unknown> {
  const asked = [...missingStyles].map((link) => {
    const again = document.createElement('link');
    Object.assign(again, { rel: 'stylesheet', crossOrigin: '', nonce: link.nonce, href: link.href });
    missingStyles.delete(link);
    link.replaceWith(again);
    return new Promise((resolve, reject) => Object.assign(again, { onload: resolve, onerror: reject }));
  });
  return Promise.all(asked);
}
