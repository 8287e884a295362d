import type { Words } from '../words.ts';

/** The source of a lead that nobody brought: the day to knock again had come. */
export const REAPPROACH_SOURCE = 're-approach';

/** The source of a lead that began with a customer whom customer success passed back. */
export const UPSELL_SOURCE = 'upsell';

/** What nobody of marketing brought in: it waits for whoever holds the account. */
export const heldSources: readonly string[] = [REAPPROACH_SOURCE, UPSELL_SOURCE];

/** Sources that companies and files call the same, whether with hyphens or underscores. */
const channels: Record<string, Words> = {
  [REAPPROACH_SOURCE]: { ja: '再アプローチ', en: 'Re-approach' },
  [UPSELL_SOURCE]: { ja: 'アップセル連携', en: 'Upsell pass' },
  web: { ja: 'Web', en: 'Web' },
  'organic-search': { ja: '自然検索', en: 'Organic search' },
  'paid-search': { ja: 'リスティング広告', en: 'Paid search' },
  'comparison-site': { ja: '比較サイト', en: 'Comparison site' },
  display: { ja: 'ディスプレイ広告', en: 'Display ads' },
  social: { ja: 'SNS', en: 'Social media' },
  email: { ja: 'メール', en: 'E-mail' },
  'direct-traffic': { ja: '直接流入', en: 'Direct traffic' },
  referral: { ja: '紹介', en: 'Referral' },
  seminar: { ja: 'セミナー', en: 'Seminar' },
  webinar: { ja: 'ウェビナー', en: 'Webinar' },
  event: { ja: 'イベント', en: 'Event' },
  'trade-fair': { ja: '展示会', en: 'Trade fair' },
  unknown: { ja: '不明', en: 'Unknown' },
  exhibition: { ja: '展示会', en: 'Trade fair' },
};

/** What a lead's source is called: usual channels have words; those of one company stand as they are. */
export const leadSourceWords = (source: string): Words =>
  channels[source.toLowerCase().replaceAll('_', '-')] ?? { ja: source, en: source };
