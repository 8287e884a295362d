import { createContext, type ReactNode, use, useEffect, useState, useSyncExternalStore } from 'react';

export interface Command {
  id: string;
  label: string;
  /** The parts of the label that fit what was typed. */
  marks?: readonly (readonly [from: number, to: number])[];
  /** Below the label: what a record was found by. */
  detail?: string;
  group?: string;
  /** The heading that it stands under; neighbours with the same one stand together. */
  section?: string;
  /** Shown at the right: a department, a date. */
  hint?: string;
  /** Further words that find it, such as the name in the other language. */
  keywords?: string;
  keys?: string;
  run: () => void;
}

/** What the palette can do on this page: pages register their commands while they are shown. */
class CommandRegistry {
  readonly #sets = new Set<readonly Command[]>();
  readonly #listeners = new Set<() => void>();
  #snapshot: readonly Command[] = [];

  register(commands: readonly Command[]): () => void {
    this.#sets.add(commands);
    this.#changed();
    return () => {
      this.#sets.delete(commands);
      this.#changed();
    };
  }

  subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  snapshot = () => this.#snapshot;

  #changed() {
    this.#snapshot = [...this.#sets].flat();
    for (const listener of this.#listeners) listener();
  }
}

const CommandContext = createContext(new CommandRegistry());

export function CommandProvider({ children }: { children: ReactNode }) {
  const [registry] = useState(() => new CommandRegistry());
  return <CommandContext value={registry}>{children}</CommandContext>;
}

/** Offers commands in the palette while the component is shown. Memoise the list. */
export function useCommands(commands: readonly Command[]): void {
  const registry = use(CommandContext);
  useEffect(() => registry.register(commands), [registry, commands]);
}

export function useCommandList(): readonly Command[] {
  const registry = use(CommandContext);
  return useSyncExternalStore(registry.subscribe, registry.snapshot);
}

/** Commands whose label or keywords hold every word typed, in either width and case. */
export function findCommands(commands: readonly Command[], query: string): readonly Command[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return commands.filter(({ label, keywords }) => {
    const text = fold(`${label} ${keywords ?? ''}`);
    return words.every((word) => text.includes(word));
  });
}

// NFKC makes ｱ into ア and Ａ into A, as people type both.
function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
