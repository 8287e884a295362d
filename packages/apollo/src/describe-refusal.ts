import { type Locale, translate } from '@tasuki/i18n';

/** A refusal in the reader's language; the server's own sentence where there is none here. */
export function describeRefusal({ code, message }: { code: string; message: string }, locale: Locale): string {
  const id = `refusal.${code}`;
  // A page may bring texts of its own: what only its acts are refused with is loaded with it.
  const told = translate(locale, id);
  return told === id ? message : told;
}
