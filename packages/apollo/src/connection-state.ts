import { useEffect, useRef, useSyncExternalStore } from 'react';

export type ConnectionState = 'online' | 'connecting' | 'offline';

/** Whether the server can be reached, told by what really happens: `navigator.onLine` alone lies on office networks. */
export class ConnectionMonitor {
  readonly #listeners = new Set<() => void>();
  #state: ConnectionState = 'online';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    if (typeof window === 'undefined') return;
    window.addEventListener('offline', () => this.report('offline'));
    window.addEventListener('online', () => this.report('connecting'));
  }

  report(state: ConnectionState): void {
    if (state === this.#state) return;
    this.#state = state;
    for (const listener of this.#listeners) listener();
    if (state !== 'online') this.#askLater();
  }

  #askLater(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(async () => {
      if (this.#state === 'online') return;
      if (await isServerThere()) this.report('online');
      else this.#askLater();
    }, ASK_EVERY_MILLISECONDS);
  }

  get = (): ConnectionState => this.#state;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}

const ASK_EVERY_MILLISECONDS = 3000;

async function isServerThere(): Promise<boolean> {
  try {
    return (await fetch('/healthz', { cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}

/** One for the page, because there is one server behind it. */
export const connectionMonitor = new ConnectionMonitor();

export function useConnectionState(): ConnectionState {
  return useSyncExternalStore(connectionMonitor.subscribe, connectionMonitor.get, connectionMonitor.get);
}

/** Calls back when the connection has come back: what happened meanwhile was told to nobody here. */
export function useReconnect(onReconnect: () => void): void {
  const state = useConnectionState();
  const wasLost = useRef(false);
  const latest = useRef(onReconnect);
  latest.current = onReconnect;
  useEffect(() => {
    if (state !== 'online') wasLost.current = true;
    else if (wasLost.current) {
      wasLost.current = false;
      latest.current();
    }
  }, [state]);
}
