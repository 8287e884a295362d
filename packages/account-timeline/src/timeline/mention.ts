export interface Mentionable {
  id: string;
  name: string;
}

/** What stands between the last @ and the caret, if somebody is being called there. */
export function mentionAt(text: string, caret: number): { start: number; search: string } | undefined {
  const start = text.lastIndexOf('@', caret - 1);
  if (start < 0) return undefined;
  const before = text[start - 1];
  // An address has letters before its @, a call has none.
  if (before !== undefined && /[\p{Script=Latin}\d._-]/u.test(before)) return undefined;
  const search = text.slice(start + 1, caret);
  return /[\n@]/.test(search) || search.length > LONGEST_SEARCH ? undefined : { start, search };
}

const LONGEST_SEARCH = 20;
const MOST_OFFERED = 6;

/** The people whose name holds what was typed, with or without the space between its parts. */
export function findPeople<Person extends Mentionable>(people: readonly Person[], search: string): Person[] {
  const wanted = flat(search);
  const found = people.filter(({ name }) => flat(name).includes(wanted));
  // A whole name, typed or just taken, needs no more offers.
  return found.some(({ name }) => search.startsWith(`${name} `)) ? [] : found.slice(0, MOST_OFFERED);
}

const flat = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s/g, '');

/** The text with the person's name in place of what was typed, and where the caret then stands. */
export function putMention(text: string, caret: number, { name }: Mentionable): { text: string; caret: number } {
  const start = mentionAt(text, caret)?.start ?? caret;
  const called = `@${name} `;
  return { text: text.slice(0, start) + called + text.slice(caret), caret: start + called.length };
}

/** Who is called in a text. */
export function mentionedIn<Person extends Mentionable>(people: readonly Person[], text: string): Person[] {
  return people.filter(({ name }) => text.includes(`@${name}`));
}
