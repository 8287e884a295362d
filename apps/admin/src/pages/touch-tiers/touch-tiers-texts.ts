import { defineTexts } from '@tasuki/i18n';

export const touchTiersTexts = defineTexts({
  'touch-tiers.title': { ja: 'タッチ区分', en: 'Touch tiers' },
  'touch-tiers.why': {
    ja: '区分ごとに、どれだけの間隔で接点を持ち、1 社あたり月に何分まで使うかを決めます。間隔を過ぎた顧客は、担当顧客一覧で目立ちます。空欄は「定めない」です。',
    en: 'How often each tier is contacted, and the minutes a month that one customer may take. Customers past their interval stand out in the list of customers. Empty means none is set.',
  },
  'touch-tiers.failed': { ja: 'タッチ区分を読み込めませんでした', en: 'The touch tiers could not be loaded' },
  'touch-tiers.days': { ja: '接点の間隔（日）', en: 'In touch every (days)' },
  'touch-tiers.minutes': { ja: '時間の予算（分/社・月）', en: 'Time budget (minutes per customer a month)' },
  'touch-tiers.dedicated': { ja: '専任の担当者がつく', en: 'Has a person of its own' },
  'touch-tiers.told': {
    ja: '{days} 日ごと・{minutes} 分・専任 {dedicated}',
    en: 'every {days} days, {minutes} min, own person: {dedicated}',
  },
  'refusal.DAYS_INVALID': { ja: '間隔は 1〜366 日の整数か、空欄にしてください。', en: 'Give 1 to 366 days, or none.' },
  'refusal.MINUTES_INVALID': {
    ja: '時間の予算は 0〜10,000 分の整数か、空欄にしてください。',
    en: 'Give 0 to 10,000 minutes, or none.',
  },
});
