import { useTexts } from '@tasuki/i18n';
import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Kbd } from '../shortcuts/kbd.tsx';
import { useShortcuts } from '../shortcuts/shortcut-provider.tsx';
import { uiTexts } from '../ui-texts.ts';
import styles from './feedback.module.css';

export interface Toast {
  message: string;
  /** Takes the act back. Offered for 8 seconds, by button and by `z`. */
  undo?: () => void;
}

interface ShownToast extends Toast {
  id: number;
}

const SHOWN_MILLISECONDS = 8000;
const MOST_AT_ONCE = 3;

const ToastContext = createContext<(toast: Toast) => void>(() => {});

/** Shows toasts at the foot of the page, and gives `z` to the latest that can be undone. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly ShownToast[]>([]);
  const nextId = useRef(1);
  const show = useCallback((toast: Toast) => {
    const shown = { ...toast, id: nextId.current++ };
    setToasts((current) => [...current, shown].slice(-MOST_AT_ONCE));
  }, []);
  const dismiss = useCallback((id: number) => setToasts((current) => current.filter((toast) => toast.id !== id)), []);
  return (
    <ToastContext value={show}>
      {children}
      <ToastStack toasts={toasts} onDismiss={dismiss} />
    </ToastContext>
  );
}

/** `toast({ message, undo })` */
export function useToast(): (toast: Toast) => void {
  return use(ToastContext);
}

interface ToastStackProps {
  toasts: readonly ShownToast[];
  onDismiss: (id: number) => void;
}

function ToastStack({ toasts, onDismiss }: ToastStackProps) {
  const t = useTexts(uiTexts);
  const latest = toasts.findLast(({ undo }) => undo);
  const undoLatest = useMemo(
    () => [{ keys: 'z', label: t('ui.undo'), run: () => latest && takeBack(latest, onDismiss) }],
    [latest, onDismiss, t],
  );
  useShortcuts(undoLatest, latest !== undefined);
  return (
    <section className={styles.toasts} aria-label={t('ui.notifications')} aria-live="polite">
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} onDismiss={onDismiss} />
      ))}
    </section>
  );
}

function ToastCard({ toast, onDismiss }: { toast: ShownToast; onDismiss: (id: number) => void }) {
  const t = useTexts(uiTexts);
  const [paused, setPaused] = useState(false);
  useEffect(() => {
    if (paused) return;
    const timer = setTimeout(() => onDismiss(toast.id), SHOWN_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [paused, toast.id, onDismiss]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hovering only holds the clock; nothing is hidden behind it
    <div
      className={styles.toast}
      onMouseEnter={() => setPaused(true)}
      onMouseLeave={() => setPaused(false)}
      onFocus={() => setPaused(true)}
      onBlur={() => setPaused(false)}
    >
      <span>{toast.message}</span>
      {toast.undo ? (
        <button type="button" aria-keyshortcuts="z" onClick={() => takeBack(toast, onDismiss)}>
          {t('ui.undo')} <Kbd keys="z" />
        </button>
      ) : null}
      <button type="button" aria-label={t('ui.close')} onClick={() => onDismiss(toast.id)}>
        ×
      </button>
    </div>
  );
}

function takeBack(toast: ShownToast, onDismiss: (id: number) => void) {
  onDismiss(toast.id);
  toast.undo?.();
}
