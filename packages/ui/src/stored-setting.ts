import { useSyncExternalStore } from 'react';

/** A choice of one person on one device, kept in localStorage and shared by all components and tabs. */
export interface StoredSetting<Value extends string> {
  get(): Value;
  set(value: Value): void;
  subscribe(listener: () => void): () => void;
}

/** Makes a setting with a fixed set of values; anything else in storage counts as the default. */
export function createStoredSetting<const Value extends string>(
  key: string,
  values: readonly Value[],
  fallback: Value,
): StoredSetting<Value> {
  const listeners = new Set<() => void>();
  let current = read();
  if (typeof window !== 'undefined') {
    window.addEventListener('storage', (event) => {
      if (event.key === key) notify(read());
    });
  }
  function read(): Value {
    try {
      const stored = localStorage.getItem(key);
      return values.find((value) => value === stored) ?? fallback;
    } catch {
      return fallback;
    }
  }
  function notify(value: Value) {
    current = value;
    for (const listener of listeners) listener();
  }
  return {
    get: () => current,
    set: (value) => {
      try {
        localStorage.setItem(key, value);
      } catch {
        // Storage may be refused; the choice then lasts for the page.
      }
      notify(value);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export function useStoredSetting<Value extends string>(setting: StoredSetting<Value>): Value {
  return useSyncExternalStore(setting.subscribe, setting.get, setting.get);
}
