import { defineTexts } from '@tasuki/i18n';

export const campaignTexts = defineTexts({
  'campaigns.title': { ja: 'キャンペーン', en: 'Campaigns' },
  'campaigns.failed': { ja: 'キャンペーンを読み込めませんでした', en: 'The campaigns could not be loaded' },
  'campaigns.count': { ja: '{count, number} 件', en: '{count, plural, one {# campaign} other {# campaigns}}' },
  'campaigns.search': { ja: '名前で絞り込み', en: 'Filter by name' },
  'campaigns.type': { ja: '種類', en: 'Type' },
  'campaigns.type.any': { ja: 'すべての種類', en: 'Any type' },
  'campaigns.type.trade-fair': { ja: '展示会', en: 'Trade fair' },
  'campaigns.type.seminar': { ja: 'セミナー', en: 'Seminar' },
  'campaigns.type.mail': { ja: 'メール', en: 'Mail' },
  'campaigns.type.ads': { ja: '広告', en: 'Advertising' },
  'campaigns.type.content': { ja: 'コンテンツ・資料', en: 'Content' },
  'campaigns.type.listing': { ja: '比較サイト', en: 'Comparison site' },
  'campaigns.type.other': { ja: 'その他', en: 'Other' },
  'campaigns.name': { ja: '名前', en: 'Name' },
  'campaigns.name.ja': { ja: '名前（日本語）', en: 'Name (Japanese)' },
  'campaigns.name.en': { ja: '名前（英語）', en: 'Name (English)' },
  'campaigns.name.en.why': { ja: '空欄なら日本語の名前を使います。', en: 'The Japanese name is used when empty.' },
  'campaigns.period': { ja: '期間', en: 'Period' },
  'campaigns.starts': { ja: '開始日', en: 'Starts' },
  'campaigns.ends': { ja: '終了日', en: 'Ends' },
  'campaigns.cost': { ja: '費用（税抜）', en: 'Cost (without tax)' },
  'campaigns.touches': { ja: 'タッチ', en: 'Touches' },
  'campaigns.leads': { ja: 'リード', en: 'Leads' },
  'campaigns.deals': { ja: '案件', en: 'Deals' },
  'campaigns.won': { ja: '受注', en: 'Won' },
  'campaigns.cost-per-lead': { ja: 'リード単価', en: 'Cost per lead' },
  'campaigns.create': { ja: 'キャンペーンを作成', en: 'Create a campaign' },
  'campaigns.created': { ja: '「{name}」を作成しました', en: 'Created “{name}”' },
  'campaigns.empty': { ja: 'キャンペーンはまだありません', en: 'There are no campaigns yet' },
  'campaigns.empty.why': {
    ja: '作成すると、獲得したリードと受注をキャンペーンごとに比べられます。',
    en: 'Create one, and its leads and wins can be compared with others.',
  },
  'campaigns.none': { ja: '条件に合うキャンペーンはありません', en: 'No campaign matches' },
  'campaigns.none.why': { ja: '絞り込みを変えてください。', en: 'Change the filters.' },
  'campaigns.clear': { ja: '絞り込みを解除', en: 'Clear filters' },
});

export const CAMPAIGN_TYPES = ['trade-fair', 'seminar', 'mail', 'ads', 'listing', 'content', 'other'] as const;
export type CampaignType = (typeof CAMPAIGN_TYPES)[number];
