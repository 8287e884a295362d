import { leadSourceWords } from '../accounts/lead-source-words.ts';
import { type TouchTier, touchTiers, touchTierWords } from '../accounts/touch-tiers.ts';
import { churnReasonWords } from '../customer-success/churn-reasons.ts';
import { type UpsellSignal, upsellSignals, upsellSignalWords } from '../customer-success/upsell-signals.ts';
import { isDepartment, type Leg } from '../departments.ts';
import { findLossReason } from '../field-sales/loss-reasons.ts';
import { itemWords } from '../handoffs/handoff-items.ts';
import { jointName } from '../handoffs/joints.ts';
import { returnReasonWords } from '../handoffs/return-reasons.ts';
import { disqualificationReasons, isDisqualificationReason } from '../marketing/disqualification-reasons.ts';
import type { Locale, Words } from '../words.ts';
import type { KpiDimension } from './define-kpi.ts';
import type { KpiRelation } from './kpi-relations.ts';

/** What an empty key is called: not asked for, not known, belongs to nobody. */
const emptyWords: Record<KpiDimension, Words> = {
  source: { ja: '流入元の記録なし', en: 'No source recorded' },
  campaign: { ja: 'キャンペーンなし', en: 'No campaign' },
  month: { ja: '日付不明', en: 'No date' },
  'fiscal-quarter': { ja: '日付不明', en: 'No date' },
  team: { ja: 'チームなし', en: 'No team' },
  user: { ja: '担当者なし', en: 'Nobody' },
  region: { ja: '担当地域なし', en: 'No sales region' },
  'account-region': { ja: '地域の記録なし', en: 'No region recorded' },
  product: { ja: '製品の記録なし', en: 'No product' },
  plan: { ja: 'プランの記録なし', en: 'No plan' },
  joint: { ja: '部門なし', en: 'No joint' },
  reason: { ja: '理由の記録なし', en: 'No reason recorded' },
  item: { ja: '項目なし', en: 'No item' },
  'touch-tier': { ja: 'タッチ区分なし', en: 'No touch tier' },
  'cycle-number': { ja: 'サイクル不明', en: 'No cycle' },
  'definition-version': { ja: '版なし', en: 'No version' },
  currency: { ja: '通貨なし', en: 'No currency' },
};

export interface KpiGroupKey {
  dimension: KpiDimension;
  key: string | null;
  /** A name that the database knows: of a person, team, campaign or product. */
  name: Words | null;
}

/** The words for a group, one part for each dimension. `of` says whose reasons they are. */
export function kpiGroupLabel(keys: readonly KpiGroupKey[], locale: Locale, of?: KpiRelation): string {
  return keys.map((one) => partLabel(one, locale, of)).join(' · ');
}

function partLabel({ dimension, key, name }: KpiGroupKey, locale: Locale, of: KpiRelation | undefined): string {
  if (key === null) return emptyWords[dimension][locale];
  // Where the database knows no name it gives the key again.
  const ownName = name && name[locale] !== key ? name[locale] : undefined;
  switch (dimension) {
    case 'month':
      return monthLabel(key, locale);
    case 'fiscal-quarter':
      return quarterLabel(key, locale);
    case 'source':
      return leadSourceWords(key)[locale];
    case 'joint':
      return jointLabel(key);
    case 'reason':
      return reasonWords(key, of)[locale];
    case 'item':
      return ownName ?? itemWords(key)[locale];
    case 'touch-tier':
      return isTouchTier(key) ? touchTierWords[key][locale] : key;
    case 'definition-version':
      return ownName ?? (locale === 'ja' ? `第${key}版` : `Version ${key}`);
    case 'cycle-number':
      return locale === 'ja' ? `第${key}サイクル` : `Cycle ${key}`;
    default:
      return name?.[locale] ?? key;
  }
}

function monthLabel(key: string, locale: Locale): string {
  const month = new Date(`${key}-01T00:00:00Z`);
  return new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'short', timeZone: 'UTC' }).format(month);
}

/** `2026-Q1` is the first quarter of the fiscal year that begins in 2026. */
function quarterLabel(key: string, locale: Locale): string {
  const [year = '', quarter = ''] = key.split('-Q');
  return locale === 'ja' ? `${year}年度 第${quarter}四半期` : `FY${year} Q${quarter}`;
}

/** `marketing→inside-sales` → `MK→IS` */
function jointLabel(key: string): string {
  const [from = '', to = ''] = key.split('→');
  return isLeg(from) && isLeg(to) ? jointName({ from, to }) : key;
}

const isLeg = (text: string): text is Leg => isDepartment(text) && text !== 'admin';
const isTouchTier = (text: string): text is TouchTier => (touchTiers as readonly string[]).includes(text);
const isSignal = (text: string): text is UpsellSignal => (upsellSignals as readonly string[]).includes(text);

/** The same code can mean two things: `price` loses a deal and ends a contract. An unknown code speaks for itself. */
function reasonWords(code: string, of: KpiRelation | undefined): Words {
  const own = { ja: code, en: code };
  switch (of) {
    case 'handoffs':
      return returnReasonWords(code);
    case 'opportunities':
      return findLossReason(code)?.label ?? own;
    case 'leads':
      return isDisqualificationReason(code) ? disqualificationReasons[code] : own;
    default:
      return isSignal(code) ? upsellSignalWords[code] : (churnReasonWords(code) ?? own);
  }
}
