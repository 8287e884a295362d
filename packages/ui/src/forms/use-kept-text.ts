import { useState } from 'react';

/**
 * What is written beside a record of a list, kept on this device until it is sent: a lost connection, a wrong key or a look at the
 * next record must not lose it. `key` names the field and the record; the field says `data-kept`.
 */
export function useKeptText(key: string): [string, (text: string) => void] {
  const storageKey = `tasuki.${key}`;
  const [text, setText] = useState(() => read(storageKey));
  return [
    text,
    (written) => {
      setText(written);
      write(storageKey, written);
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
    // Without storage the text lives as long as the page.
  }
}
