import { type ComponentType, type LazyExoticComponent, lazy, useCallback, useEffect, useState } from 'react';
import { PartFailed } from './feedback/part-failed.tsx';

type Load<Props> = () => Promise<ComponentType<Props>>;
type Failed = ComponentType<{ onRetry: () => void; onClose?: (() => void) | undefined }>;

/**
 * A part whose code comes when it is first shown. Where the code does not come, as when the server restarts, the part says so,
 * asks again by itself and can be asked for again; React's own `lazy` would take the whole page along, with all that is typed
 * into it, for good.
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
  let came: ComponentType<Props> | undefined;
  return function StandIn(props: Props) {
    const { opened = true, onClose }: Opened = props;
    const [Part, setPart] = useState(() => came);
    const retry = useCallback(() => {
      const ask = async () => {
        const loaded = await load();
        await reloadStyles();
        came = loaded;
        setPart(() => loaded);
      };
      ask().catch(() => {}); // It goes on saying that it failed.
    }, []);
    const isMissed = opened && !Part;
    useEffect(() => (isMissed ? keepAsking(retry) : undefined), [isMissed, retry]);
    if (Part) return <Part {...props} />;
    return opened ? <Failed onRetry={retry} onClose={onClose} /> : null;
  };
}

const LONGEST_PAUSE_SECONDS = 30;

/** Asks at once, after 1, 2, 4 … seconds, and as soon as the connection or the person is back; nobody looks at a hidden page. */
function keepAsking(ask: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const askAndWait = (seconds: number) => {
    ask();
    timer = setTimeout(() => askAndWait(Math.min(seconds * 2, LONGEST_PAUSE_SECONDS)), seconds * 1000);
  };
  const begin = () => {
    clearTimeout(timer);
    if (!document.hidden) askAndWait(1);
  };
  begin();
  window.addEventListener('online', begin);
  document.addEventListener('visibilitychange', begin);
  return () => {
    clearTimeout(timer);
    window.removeEventListener('online', begin);
    document.removeEventListener('visibilitychange', begin);
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
