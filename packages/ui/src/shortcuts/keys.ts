import { isComposing } from '../forms/ime.ts';

/**
 * How a shortcut is written: `j`, `Enter`, `ArrowDown`, `shift+1`, `mod+k` (⌘ or Ctrl), or a sequence `g m`.
 * Capital letters mean the letter with Shift: `H`.
 */
export type Keys = string;

export interface KeyPress {
  key: string;
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
  isComposing?: boolean;
  /** The key is held: the keyboard sends it again by itself. */
  repeat?: boolean;
  keyCode?: number;
  target?: EventTarget | null;
}

/** Whether one key press is the given step of a shortcut. */
export function matchesStep(event: KeyPress, step: string): boolean {
  const parts = step.split('+');
  const key = parts.at(-1) || '+';
  const wantsMod = parts.includes('mod');
  const wantsShift = parts.includes('shift');
  if (wantsMod !== (event.ctrlKey || event.metaKey) || event.altKey) return false;
  // By place, not by sign: Shift+1 is "!" here and "1" on another keyboard.
  if (/^\d$/.test(key)) return event.code === `Digit${key}` && event.shiftKey === wantsShift;
  if (wantsShift && !event.shiftKey) return false;
  return wantsMod ? event.key.toLowerCase() === key.toLowerCase() : event.key === key;
}

/** Whether the shortcut is typed without a modifier, and so could be meant as text (WCAG 2.1.4). */
export function isSingleCharacter(keys: Keys): boolean {
  return keys.split(' ').every((step) => !step.includes('mod+') && (step.split('+').at(-1) ?? '').length === 1);
}

/** Whether the press is meant for a field or for the input method, and no shortcut may take it. */
export function isTyping(event: KeyPress): boolean {
  if (isComposing(event)) return true;
  const target = event.target;
  if (!target || !('closest' in target)) return false;
  const element = target as Element;
  // Enter on a button or link is its own.
  if (event.key === 'Enter' && element.closest('a[href], button, summary, [role=slider]')) return true;
  return Boolean(element.closest('input:not([type=checkbox],[type=radio]), textarea, select, [contenteditable=true]'));
}

const MOVES = new Set(['j', 'k', 'h', 'H', '[', ']', 'PageDown', 'PageUp']);

/** Whether a held key goes on: one that moves does. An act is done once, or it would go on with the next row, unseen. */
export function mayRepeat(keys: Keys): boolean {
  return MOVES.has(keys) || keys.startsWith('Arrow');
}

const SIGNS: Record<string, string> = {
  ArrowDown: '↓',
  ArrowUp: '↑',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
};

/** What the key chip shows, one string for each key: `['Ctrl', 'K']`. */
export function keyLabels(keys: Keys, isMac: boolean): string[] {
  return keys.split(' ').flatMap((step) => {
    if (step.startsWith('shift+')) return [`⇧${step.slice('shift+'.length)}`];
    return step.split('+').map((part) => {
      if (part === 'mod') return isMac ? '⌘' : 'Ctrl';
      return SIGNS[part] ?? (part.length === 1 && step.includes('mod') ? part.toUpperCase() : part);
    });
  });
}

/** The value of `aria-keyshortcuts`, which knows no sequences: those are told by their chips only. */
export function ariaKeys(keys: Keys): string | undefined {
  if (keys.includes(' ')) return undefined;
  if (/^[A-Z]$/.test(keys)) return `Shift+${keys}`;
  return keys.replace('mod', 'Control').replace('shift', 'Shift');
}
