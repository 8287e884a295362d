import type { Locale } from '../words.ts';

/** Stands between the names of a path, in every language. */
export const PATH_SEPARATOR = ' › ';

/** 営業部 › 第一課 */
export const teamPathText = (path: readonly { nameJa: string; nameEn: string }[], locale: Locale): string =>
  path.map(({ nameJa, nameEn }) => (locale === 'ja' ? nameJa : nameEn)).join(PATH_SEPARATOR);
