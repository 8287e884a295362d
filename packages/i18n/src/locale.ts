export type Locale = 'ja' | 'en';

export const LOCALES = ['ja', 'en'] as const satisfies readonly Locale[];

/** What each language calls itself, for the language switch. */
export const LOCALE_NAMES: Record<Locale, string> = { ja: '日本語', en: 'English' };

const STORAGE_KEY = 'tasuki.locale';

/** Reads the person's last choice, else the browser's language; Japanese when neither says. */
export function initialLocale(): Locale {
  const stored = readStored();
  if (stored) return stored;
  const preferred = typeof navigator === 'undefined' ? [] : navigator.languages;
  const known = preferred.find((language) => /^(ja|en)\b/.test(language));
  return known?.startsWith('en') ? 'en' : 'ja';
}

/** Remembers the choice on this device. */
export function storeLocale(locale: Locale): void {
  try {
    localStorage.setItem(STORAGE_KEY, locale);
  } catch {
    // Private windows may refuse storage; the choice then lasts for the page.
  }
}

function readStored(): Locale | undefined {
  try {
    const value = localStorage.getItem(STORAGE_KEY);
    return LOCALES.find((locale) => locale === value);
  } catch {
    return undefined;
  }
}
