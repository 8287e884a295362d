import { type Decision, refuse } from './decision.ts';

export const LONGEST_NAME = 500;

/** Refuses a name of a company or a deal that no list could show; null for any other. */
export function refuseLongName(name: string, field: string): Decision | null {
  if (name.length <= LONGEST_NAME) return null;
  return refuse('NAME_TOO_LONG', `A name has up to ${LONGEST_NAME} characters.`, { field });
}
