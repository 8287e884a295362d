import { isEmailAddress } from '../accounts/email-address.ts';

/** Somebody whom we know already. */
export interface Colleague {
  id: string;
  name: string;
  email: string;
  /** Works here and signs in; others have left, or came along with imported history. */
  isActive: boolean;
}

/**
 * Whom a source means: by address, else by name, where exactly one is called so. Whoever works here goes before people who left or
 * came along with history. Null where nobody is meant yet, `several` where nobody can tell who.
 */
export function findColleague(said: string, colleagues: readonly Colleague[]): Colleague | 'several' | null {
  const text = said.trim();
  if (isEmailAddress(text)) return colleagues.find(({ email }) => email.toLowerCase() === text.toLowerCase()) ?? null;
  const namesakes = colleagues.filter(({ name }) => nameKey(name) === nameKey(text));
  const active = namesakes.filter(({ isActive }) => isActive);
  const meant = active.length > 0 ? active : namesakes;
  return meant.length > 1 ? 'several' : (meant[0] ?? null);
}

/** 鈴木　一郎, 鈴木 一郎 and 鈴木一郎 are one name, and so are ANN BAKER and Ann Baker. */
const nameKey = (name: string): string => name.normalize('NFKC').replaceAll(/\s/g, '').toLowerCase();
