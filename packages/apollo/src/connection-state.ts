import { useSyncExternalStore } from 'react';

export type ConnectionState = 'online' | 'connecting' | 'offline';

/** Whether the server can be reached, told by what really happens: `navigator.onLine` alone lies on office networks. */
export class ConnectionMonitor {
  readonly #listeners = new Set<() => void>();
  #state: ConnectionState = 'online';

  constructor() {
    if (typeof window === 'undefined') return;
    window.addEventListener('offline', () => this.report('offline'));
    window.addEventListener('online', () => this.report('connecting'));
  }

  report(state: ConnectionState): void {
    if (state === this.#state) return;
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }

  get = (): ConnectionState => this.#state;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}

/** One for the page, because there is one server behind it. */
export const connectionMonitor = new ConnectionMonitor();

export function useConnectionState(): ConnectionState {
  return useSyncExternalStore(connectionMonitor.subscribe, connectionMonitor.get, connectionMonitor.get);
}
