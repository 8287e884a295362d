import { useSyncExternalStore } from 'react';

type TextField = HTMLInputElement | HTMLTextAreaElement;

/** What stood in each field before somebody typed into it, and whether it was sent since. */
const typed = new Map<TextField, { before: string; isSent: boolean }>();

/** Whether anything on the page, or in a part of it, was typed and not saved: neither sent nor taken back, or sent and refused. */
export function holdsUnsavedText(within: Node = document): boolean {
  return [...typed].some(
    ([field, { before, isSent }]) =>
      within.contains(field) &&
      field.value !== before &&
      !(isSent && field.form?.querySelector('[role=alert]') === null),
  );
}

/** Watches what is typed on the whole page. True as soon as `holdsUnsavedText` may be, so that nothing is asked before. */
export function useTypedText(): boolean {
  return useSyncExternalStore(watch, () => typed.size > 0);
}

function watch(onChange: () => void): () => void {
  const note = ({ target }: Event) => {
    if (!isWritten(target)) return;
    const known = typed.get(target);
    if (!known || known.isSent) typed.set(target, { before: target.value, isSent: false });
    onChange();
  };
  const send = ({ target }: Event) => {
    for (const [field, state] of typed) if (field.form === target) state.isSent = true;
  };
  const forget = () => {
    for (const field of typed.keys()) if (!field.isConnected) typed.delete(field);
    onChange();
  };
  // Before React hears of it: the field still holds what it held, and no handler has kept the event to itself.
  document.addEventListener('beforeinput', note, true);
  document.addEventListener('submit', send, true);
  document.addEventListener('focusin', forget, true);
  return () => {
    document.removeEventListener('beforeinput', note, true);
    document.removeEventListener('submit', send, true);
    document.removeEventListener('focusin', forget, true);
  };
}

/**
 * Fields that are written to be saved: those of forms, and notes. A search has nothing to lose, what the browser fills in by
 * itself it fills in again, and what is kept on this device (`data-kept`) is still there afterwards.
 */
function isWritten(target: EventTarget | null): target is TextField {
  const isText = target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.form !== null);
  return isText && (target.autocomplete === '' || target.autocomplete === 'off') && !('kept' in target.dataset);
}
