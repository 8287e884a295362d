import { type Decision, type Refusal, refuse } from './decision.ts';

const LONGEST_NAME = 500;

/** Refuses a name of a company or a deal that no list could show; null for any other. */
export function refuseLongName(name: string, field: string): Decision | null {
  if (name.length <= LONGEST_NAME) return null;
  return refuse('NAME_TOO_LONG', `A name has up to ${LONGEST_NAME} characters.`, { field });
}

/** What is wrong with the names of something that both languages know, such as `A definition`; null where nothing is. */
export function checkNames(what: string, { nameJa, nameEn }: { nameJa: string; nameEn: string }): Refusal | null {
  if (!nameJa.trim() || !nameEn.trim()) {
    const field = nameJa.trim() ? 'nameEn' : 'nameJa';
    return { code: 'NAME_MISSING', message: `${what} needs a name in both languages.`, field };
  }
  return (refuseLongName(nameJa, 'nameJa') ?? refuseLongName(nameEn, 'nameEn'))?.refused ?? null;
}
