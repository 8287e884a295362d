const MOST_GUESSES = 10;
const WINDOW_MS = 15 * 60_000;
const MOST_REMEMBERED = 100_000;

export type GuessCounter = ReturnType<typeof createGuessCounter>;

/** Wrong passwords by account, wherever they come from: an address is easily changed, the account that is wanted is not. */
export function createGuessCounter(now: () => Date) {
  const guesses = new Map<string, { count: number; until: number }>();
  const keyOf = (email: string) => email.trim().toLowerCase();
  const standing = (key: string) => {
    const known = guesses.get(key);
    return known && known.until > now().getTime() ? known : undefined;
  };
  return {
    /**
     * Counts a try before its password is looked at, so that many at once count as many. Answers the seconds until the account
     * may be tried again; 0 where it may be tried now.
     */
    begin(email: string): number {
      const key = keyOf(email);
      const known = standing(key) ?? { count: 0, until: now().getTime() + WINDOW_MS };
      if (known.count >= MOST_GUESSES) return Math.ceil((known.until - now().getTime()) / 1000);
      guesses.delete(key);
      // The one that was tried longest ago goes first.
      if (guesses.size >= MOST_REMEMBERED) guesses.delete(guesses.keys().next().value ?? '');
      guesses.set(key, { ...known, count: known.count + 1 });
      return 0;
    },
    forget: (email: string): void => void guesses.delete(keyOf(email)),
  };
}
