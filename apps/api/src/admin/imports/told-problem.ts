import type { Refusal } from '@tasuki/domain';
import type { ImportError } from '@tasuki/importer';

/** Why a file cannot be read or imported, in both languages. */
export const toldProblem = ({ words }: ImportError) => ({ problem: words.en, problemJa: words.ja });
export const noProblem = { problem: null, problemJa: null };

/** The same as a refusal: the screen says `details.reason` in its reader's language. */
export const refusalOf = (code: string, { words: { ja, en } }: ImportError): Refusal => ({
  ...{ code, message: en, details: { reason: { ja, en } } },
});
