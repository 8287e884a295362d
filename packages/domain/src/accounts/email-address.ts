import { type Decision, refuse } from '../decision.ts';

/** The same for what is typed and what a file says; whether anybody reads there is not to be told from the letters. */
export const isEmailAddress = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);

/** Refuses an address that cannot be one; none at all is fine. */
export function refuseBrokenEmail(email: string | null | undefined, field: string): Decision | null {
  const text = email?.trim();
  return !text || isEmailAddress(text)
    ? null
    : refuse('EMAIL_INVALID', `“${text}” is not an e-mail address.`, { field });
}
