/**
 * Scripts in which the family name comes first. Every other script, Latin and Cyrillic among them, puts the given name first,
 * as the Unicode names of persons do where nothing but the script is known.
 */
const familyFirstScript =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Hangul}\p{Script=Khmer}]/u;

/** Letters that only Vietnamese has: it is written in Latin letters, with the family name first. */
const vietnameseLetter = /[ƠơƯư\u1ea0-\u1ef9]/u;

function isFamilyFirst(name: string): boolean {
  return familyFirstScript.test(name) || vietnameseLetter.test(name.normalize('NFC'));
}

/** Both names in the order in which people write them (髙橋 美咲, Ann Baker), whatever the reader's language. */
export function fullName(name: { familyName?: string | null; givenName?: string | null }): string {
  const { familyName, givenName } = name;
  const isFamilyNameFirst = isFamilyFirst(`${familyName ?? ''}${givenName ?? ''}`);
  return (isFamilyNameFirst ? [familyName, givenName] : [givenName, familyName]).filter(Boolean).join(' ');
}

/** The way back: which part of a name written in one piece is the family name. A single word is taken for it. */
export function splitName(name: string): { familyName: string; givenName: string | null } {
  const parts = name.split(/[\s\u3000]+/).filter(Boolean);
  const familyName = isFamilyFirst(name) ? parts.shift() : parts.pop();
  return { familyName: familyName ?? name, givenName: parts.join(' ') || null };
}
