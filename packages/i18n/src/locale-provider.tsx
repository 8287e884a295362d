import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { createFormats, type FormatSettings, type Formats } from './formats.ts';
import { initialLocale, type Locale, storeLocale } from './locale.ts';
import { type Texts, type TextValues, translate } from './texts.ts';

interface LocaleState {
  locale: Locale;
  setLocale: (locale: Locale) => void;
}

// Until the organisation is known (sign-in page): the installation's defaults.
const DEFAULT_SETTINGS: FormatSettings = { timeZone: 'Asia/Tokyo', currency: 'JPY' };

const LocaleContext = createContext<LocaleState>({ locale: 'ja', setLocale: () => {} });
const FormatsContext = createContext<Formats>(createFormats('ja', DEFAULT_SETTINGS));

/** Holds the language of the page and keeps `<html lang>` in step (else Chinese glyph forms appear for 直, 角, 骨). */
export function LocaleProvider({ children, locale: fixed }: { children: ReactNode; locale?: Locale }) {
  const [locale, setState] = useState<Locale>(() => fixed ?? initialLocale());
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  const setLocale = useCallback((next: Locale) => {
    storeLocale(next);
    setState(next);
  }, []);
  const state = useMemo(() => ({ locale, setLocale }), [locale, setLocale]);
  return (
    <LocaleContext value={state}>
      <FormatsProvider settings={DEFAULT_SETTINGS}>{children}</FormatsProvider>
    </LocaleContext>
  );
}

/** Gives the formats the organisation's time zone, currency and department names. */
export function FormatsProvider({ settings, children }: { settings: FormatSettings; children: ReactNode }) {
  const { locale } = useContext(LocaleContext);
  const formats = useMemo(() => createFormats(locale, settings), [locale, settings]);
  return <FormatsContext value={formats}>{children}</FormatsContext>;
}

export function useLocale(): LocaleState {
  return useContext(LocaleContext);
}

/** Dates, numbers, money and names as the reader and the organisation write them. */
export function useFormats(): Formats {
  return useContext(FormatsContext);
}

export type Translate<Id extends string> = (id: Id, values?: TextValues) => string;

/** `const t = useTexts(texts); t('queue.title', { count })`: unknown ids are type errors. */
export function useTexts<Id extends string>(_texts: Texts<Id>): Translate<Id> {
  const { locale } = useContext(LocaleContext);
  return useCallback((id: Id, values?: TextValues) => translate(locale, id, values), [locale]);
}
