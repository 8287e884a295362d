import { type I18n, setupI18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { LOCALES, type Locale } from './locale.ts';

/** One text in both languages, in ICU MessageFormat. A missing language is a type error. */
export interface Text {
  ja: string;
  en: string;
}

export type Texts<Id extends string = string> = Readonly<Record<Id, Text>>;

export type TextValues = Record<string, string | number>;

// One Lingui instance per language, so that a text can be read in either without switching the page.
const instances: Record<Locale, I18n> = { ja: createInstance('ja'), en: createInstance('en') };

/**
 * Declares the texts of one screen or package, both languages side by side.
 * Ids are global ("queue.title"), because support staff quote them.
 */
export function defineTexts<const Catalog extends Texts>(texts: Catalog): Texts<keyof Catalog & string> {
  for (const locale of LOCALES) {
    const messages = Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, text[locale]]));
    instances[locale].load(locale, messages);
  }
  return texts;
}

/** Writes a text in the given language. Components use `useTexts` instead. */
export function translate(locale: Locale, id: string, values?: TextValues): string {
  return instances[locale]._(id, values);
}

function createInstance(locale: Locale): I18n {
  const instance = setupI18n({ locale, messages: { [locale]: {} } });
  // Catalogs are written in the source and compiled on first use: no build step, no macro.
  instance.setMessagesCompiler((message) => compileMessage(message));
  return instance;
}
