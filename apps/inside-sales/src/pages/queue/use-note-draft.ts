import { useState } from 'react';

/** The note of a call, kept on this device until it is sent: a lost connection or a wrong key must not lose it. */
export function useNoteDraft(leadId: string): [string, (note: string) => void] {
  const key = `tasuki.call-note.${leadId}`;
  const [note, setNote] = useState(() => read(key));
  return [
    note,
    (text) => {
      setNote(text);
      write(key, text);
    },
  ];
}

function read(key: string): string {
  try {
    return sessionStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

function write(key: string, text: string): void {
  try {
    if (text) sessionStorage.setItem(key, text);
    else sessionStorage.removeItem(key);
  } catch {
    // Without storage the note lives as long as the page.
  }
}
