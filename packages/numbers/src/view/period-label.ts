import { addDays } from '@tasuki/domain/days';
import type { Formats } from '@tasuki/i18n';
import type { NamedPeriod } from './period.ts';

/** `2026年7月` · `2026年度 第1四半期（4月〜6月）` · `FY2026 Q1 (Apr–Jun)`. */
export function periodLabel({ kind, key, from, to }: NamedPeriod, formats: Formats): string {
  const isJapanese = formats.locale === 'ja';
  const last = addDays(to, -1);
  if (kind === 'month') return formats.month(from);
  if (kind === 'custom') return `${formats.date(from)} ${isJapanese ? '〜' : '–'} ${formats.date(last)}`;
  const month = (day: string) =>
    new Intl.DateTimeFormat(formats.locale, { month: 'short', timeZone: 'UTC' }).format(new Date(day));
  const [year = ''] = /\d{4}/.exec(key) ?? [];
  const named = isJapanese ? `${year}年度` : `FY${year}`;
  if (kind === 'year') return named;
  return isJapanese
    ? `${named} 第${key.at(-1)}四半期（${month(from)}〜${month(last)}）`
    : `${named} ${key.slice(5)} (${month(from)}–${month(last)})`;
}
