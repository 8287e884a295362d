import { defineTexts } from '@tasuki/i18n';

/** What the timeline's filters say. */
export const filterTexts = defineTexts({
  'filter.open': { ja: '絞り込み', en: 'Filter' },
  'filter.period': { ja: '期間', en: 'Period' },
  'filter.period.set': { ja: '{from} 〜 {to}', en: '{from} – {to}' },
  'filter.from': { ja: '開始日', en: 'From' },
  'filter.to': { ja: '終了日', en: 'To' },
  'filter.people': { ja: '記録した人', en: 'Recorded by' },
  'filter.people.search': { ja: '名前で探す', en: 'Find by name' },
  'filter.kinds': { ja: '記録の種類', en: 'Kinds' },
  'filter.kinds.shared': { ja: '各部門共通', en: 'Any department' },
  'filter.apply': { ja: '適用', en: 'Apply' },
  'filter.clear': { ja: '条件をクリア', en: 'Clear filters' },
  'filter.remove': { ja: 'この条件を外す', en: 'Remove this filter' },
});
