import { isDepartment, type Leg } from '../departments.ts';
import { jointName } from '../handoffs/joints.ts';
import type { Locale, Words } from '../words.ts';
import type { KpiDimension } from './define-kpi.ts';

/** What an empty key is called: not asked for, not known, belongs to nobody. */
const emptyWords: Record<KpiDimension, Words> = {
  source: { ja: '流入元の記録なし', en: 'No source recorded' },
  campaign: { ja: 'キャンペーンなし', en: 'No campaign' },
  month: { ja: '日付不明', en: 'No date' },
  team: { ja: 'チームなし', en: 'No team' },
  user: { ja: '担当者なし', en: 'Nobody' },
  joint: { ja: '部門なし', en: 'No joint' },
  currency: { ja: '通貨なし', en: 'No currency' },
};

export interface KpiGroupKey {
  dimension: KpiDimension;
  key: string | null;
  /** A name that the database knows: of a person, team or campaign. */
  name: Words | null;
}

/** The words for a group, one part for each dimension. */
export function kpiGroupLabel(keys: readonly KpiGroupKey[], locale: Locale): string {
  return keys.map((one) => partLabel(one, locale)).join(' · ');
}

function partLabel({ dimension, key, name }: KpiGroupKey, locale: Locale): string {
  if (key === null) return emptyWords[dimension][locale];
  if (dimension === 'month') return monthLabel(key, locale);
  if (dimension === 'joint') return jointLabel(key);
  return name?.[locale] ?? key;
}

function monthLabel(key: string, locale: Locale): string {
  const month = new Date(`${key}-01T00:00:00Z`);
  return new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'short', timeZone: 'UTC' }).format(month);
}

/** `marketing→inside-sales` → `MK→IS` */
function jointLabel(key: string): string {
  const [from = '', to = ''] = key.split('→');
  return isLeg(from) && isLeg(to) ? jointName({ from, to }) : key;
}

const isLeg = (text: string): text is Leg => isDepartment(text) && text !== 'admin';
