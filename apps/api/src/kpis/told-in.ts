import type { Locale } from '@tasuki/domain';
import type { ApiContext } from '../context.ts';

export type LocaleArgument = Locale | null | undefined;

/** The language asked for, else the person's own. */
export const toldIn = (locale: LocaleArgument, { viewer }: ApiContext): Locale =>
  locale ?? (viewer?.locale === 'en' ? 'en' : 'ja');
