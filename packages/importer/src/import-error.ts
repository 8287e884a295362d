import type { Words } from '@tasuki/domain';

/** An import cannot go on; one sentence for the person who started it, in both languages. The message is the English one. */
export class ImportError extends Error {
  override name = 'ImportError';

  constructor(readonly words: Words) {
    super(words.en);
  }
}

/** Several reasons, each on a line of its own. */
export const joinWords = (words: readonly Words[]): Words => ({
  ja: words.map(({ ja }) => ja).join('\n'),
  en: words.map(({ en }) => en).join('\n'),
});
