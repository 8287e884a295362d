export const locales = ['ja', 'en'] as const;
export type Locale = (typeof locales)[number];

/** One text in both languages; a missing language is a type error. */
export interface Words {
  ja: string;
  en: string;
}
