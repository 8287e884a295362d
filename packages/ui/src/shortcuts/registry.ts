import { isSingleCharacter, isTyping, type KeyPress, type Keys, matchesStep, mayRepeat } from './keys.ts';

export interface Shortcut {
  keys: Keys | readonly Keys[];
  /** What the sheet says it does. Without a label it is not listed (a second key for the same act). */
  label?: string;
  group?: string;
  /** Works inside an open dialog; all others rest while one is open. */
  inDialog?: boolean;
  run: () => void;
}

interface Press extends KeyPress {
  defaultPrevented: boolean;
  preventDefault(): void;
}

const SEQUENCE_MILLISECONDS = 1200;

/** All shortcuts of the page. The latest registered wins, because it belongs to the innermost part. */
export class ShortcutRegistry {
  readonly #shortcuts = new Set<Shortcut>();
  readonly #listeners = new Set<() => void>();
  #snapshot: readonly Shortcut[] = [];
  #prefix: { step: string; until: number } | undefined;
  singleKeysEnabled = true;

  register(shortcut: Shortcut): () => void {
    this.#shortcuts.add(shortcut);
    this.#changed();
    return () => {
      this.#shortcuts.delete(shortcut);
      this.#changed();
    };
  }

  /** Runs the shortcut that the press means, if any. Says whether it did. */
  handle(event: Press, { isDialogOpen, now }: { isDialogOpen: boolean; now: number }): boolean {
    if (event.defaultPrevented) return false;
    const typing = isTyping(event);
    const prefix = this.#prefix && this.#prefix.until > now ? this.#prefix.step : undefined;
    this.#prefix = undefined;
    for (const shortcut of this.list().toReversed()) {
      if (isDialogOpen && !shortcut.inDialog) continue;
      for (const keys of [shortcut.keys].flat()) {
        if (!this.#isAllowed(keys, typing)) continue;
        const [first = '', second] = keys.split(' ');
        if (
          second === undefined ? !prefix && matchesStep(event, first) : prefix === first && matchesStep(event, second)
        ) {
          event.preventDefault();
          if (!event.repeat || mayRepeat(keys)) shortcut.run();
          return true;
        }
        if (second !== undefined && !prefix && matchesStep(event, first)) {
          this.#prefix = { step: first, until: now + SEQUENCE_MILLISECONDS };
        }
      }
    }
    return false;
  }

  list(): readonly Shortcut[] {
    return this.#snapshot;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #isAllowed(keys: Keys, typing: boolean): boolean {
    if (typing && !keys.includes('mod+')) return false;
    return this.singleKeysEnabled || !isSingleCharacter(keys);
  }

  #changed() {
    this.#snapshot = [...this.#shortcuts];
    for (const listener of this.#listeners) listener();
  }
}
