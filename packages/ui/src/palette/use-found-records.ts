import { useEffect, useState } from 'react';
import type { Command } from './commands.tsx';

/** Finds records for what is typed, such as accounts by name. */
export type CommandSearch = (query: string, signal: AbortSignal) => Promise<readonly Command[]>;

interface FoundRecords {
  found: readonly Command[];
  /** `searching` until the records belong to what is typed; those of the words before it stay so long. */
  state: 'found' | 'searching' | 'failed';
}

interface Answer {
  text: string;
  found: readonly Command[];
  hasFailed?: boolean;
}

const SEARCH_DELAY_MILLISECONDS = 150;
const NOTHING: Answer = { text: '', found: [] };

/** The records that fit what is typed, a moment after the last key. */
export function useFoundRecords(query: string, search: CommandSearch | undefined): FoundRecords {
  const text = search ? query.trim() : '';
  const [answer, setAnswer] = useState(NOTHING);
  useEffect(() => {
    if (!search || text === '') {
      setAnswer(NOTHING);
      return;
    }
    const controller = new AbortController();
    const receive = (next: Answer) => {
      if (!controller.signal.aborted) setAnswer(next);
    };
    const timer = setTimeout(() => {
      search(text, controller.signal).then(
        (found) => receive({ text, found }),
        // The commands stay usable.
        () => receive({ text, found: [], hasFailed: true }),
      );
    }, SEARCH_DELAY_MILLISECONDS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [text, search]);
  if (answer.text !== text)
    return { found: text === '' ? [] : answer.found, state: text === '' ? 'found' : 'searching' };
  return { found: answer.found, state: answer.hasFailed ? 'failed' : 'found' };
}
