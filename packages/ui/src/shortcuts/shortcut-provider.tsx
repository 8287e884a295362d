import { createContext, type ReactNode, use, useEffect, useState, useSyncExternalStore } from 'react';
import { isComposing } from '../forms/ime.ts';
import { createStoredSetting, useStoredSetting } from '../stored-setting.ts';
import { type Shortcut, ShortcutRegistry } from './registry.ts';

/** Whether letters and digits alone act as shortcuts. People who dictate or mistype switch them off. */
export const singleKeySetting = createStoredSetting('tasuki.single-keys', ['on', 'off'] as const, 'on');

const RegistryContext = createContext<ShortcutRegistry>(new ShortcutRegistry());

export function ShortcutProvider({ children }: { children: ReactNode }) {
  const [registry] = useState(() => new ShortcutRegistry());
  const singleKeys = useStoredSetting(singleKeySetting);
  registry.singleKeysEnabled = singleKeys === 'on';
  useEffect(() => {
    let isDialogOpen = false;
    // Looked at before anyone handles the key: the Esc that closes a dialog must not also leave the page.
    const look = () => {
      isDialogOpen = document.querySelector('[role="dialog"][aria-modal="true"]') !== null;
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (!isComposing(event)) registry.handle(event, { isDialogOpen, now: event.timeStamp });
    };
    window.addEventListener('keydown', look, { capture: true });
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', look, { capture: true });
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [registry]);
  return <RegistryContext value={registry}>{children}</RegistryContext>;
}

/** Registers shortcuts while the component is on the page. */
export function useShortcuts(shortcuts: readonly Shortcut[], enabled = true): void {
  const registry = use(RegistryContext);
  // Registered anew after each render, because `run` closes over the render's state.
  useEffect(() => {
    if (!enabled) return;
    const removals = shortcuts.map((shortcut) => registry.register(shortcut));
    return () => {
      for (const remove of removals) remove();
    };
  });
}

/** What is registered now, for the sheet. */
export function useShortcutList(): readonly Shortcut[] {
  const registry = use(RegistryContext);
  return useSyncExternalStore(
    (listener) => registry.subscribe(listener),
    () => registry.list(),
  );
}
