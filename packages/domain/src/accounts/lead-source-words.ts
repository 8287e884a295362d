import type { Words } from '../words.ts';

/** The source of a lead that nobody brought: the day to knock again had come. */
export const REAPPROACH_SOURCE = 're-approach';

/** Sources that companies and files call the same, whether with hyphens or underscores. */
const channels: Record<string, Words> = {
  [REAPPROACH_SOURCE]: { ja: '再アプローチ', en: 'Re-approach' },
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
  exhibition: { ja: '展示会', en: 'Trade fair' },
};

/** What a lead's source is called: usual channels have words; those of one company stand as they are. */
export const leadSourceWords = (source: string): Words =>
  channels[source.toLowerCase().replaceAll('_', '-')] ?? { ja: source, en: source };
