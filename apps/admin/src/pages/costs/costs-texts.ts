import { defineTexts } from '@tasuki/i18n';

export const costsTexts = defineTexts({
  'costs.title': { ja: 'コスト', en: 'Costs' },
  'costs.why': {
    ja: '部門ごと・月ごとの費用です。CAC、回収期間、利益などの計算に使います。金額は税抜、{currency}です。',
    en: 'What each department costs a month. CAC, payback and profit are worked out from it. Without tax, in {currency}.',
  },
  'costs.grid': { ja: '部門と月ごとの費用', en: 'Costs by department and month' },
  'costs.failed': { ja: 'コストを読み込めませんでした', en: 'The costs could not be loaded' },
  'costs.people': { ja: '{department} 人件費', en: '{department}: people' },
  'costs.other': { ja: '{department} その他', en: '{department}: other' },
  'costs.campaigns': { ja: 'キャンペーン（自動計上）', en: 'Campaigns (spread)' },
  'costs.total': { ja: '合計', en: 'Total' },
  'costs.campaigns.title': { ja: 'キャンペーンの費用', en: 'What campaigns cost' },
  'costs.campaigns.why': {
    ja: '開始月から終了月まで均等に計上します。マーケティングの「その他」に含めて入力した月は、二重に計上しません。',
    en: 'Spread evenly from the first month to the last. Months whose campaigns are booked under “other” count once.',
  },
  'costs.campaigns.cost': { ja: '費用', en: 'Cost' },
  'costs.campaigns.none': { ja: 'キャンペーンはまだありません', en: 'There are no campaigns yet' },
  'costs.campaigns.none.why': {
    ja: 'マーケティングアプリでキャンペーンを作ると、ここで費用を入力できます。',
    en: 'Once marketing makes a campaign, its cost is entered here.',
  },
  'costs.includes.row': { ja: '「その他」にキャンペーンを含む', en: 'Campaigns inside “other”' },
});
