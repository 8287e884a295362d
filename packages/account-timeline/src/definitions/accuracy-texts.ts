import { defineTexts } from '@tasuki/i18n';

export const accuracyTexts = defineTexts({
  'accuracy.title': { ja: '該当したリードのその後', en: 'What became of those who passed' },
  'accuracy.page': { ja: '定義別の結果', en: 'Results by definition' },
  'accuracy.definition': { ja: '定義', en: 'Definition' },
  'accuracy.failed': { ja: '結果を読み込めませんでした', en: 'The results could not be loaded' },
  'accuracy.none': { ja: '該当したリードはまだありません', en: 'No lead has passed yet' },
  'accuracy.none.why': {
    ja: '定義を適用すると、条件を満たしたリードがここに集計されます。',
    en: 'Once the definition is in force, the leads that pass it are counted here.',
  },
  'accuracy.version': { ja: '第{number, number}版', en: 'Version {number, number}' },
  'accuracy.source': { ja: '流入元', en: 'Source' },
  'accuracy.source.none': { ja: '記録なし', en: 'Not recorded' },
  'accuracy.all': { ja: 'すべて', en: 'All' },
  'accuracy.rep': { ja: '担当者', en: 'Rep' },
  'accuracy.rep.none': { ja: '担当なし', en: 'Nobody' },
  'accuracy.by-rep': { ja: '担当者別に表示', en: 'By rep' },
  'accuracy.judged': { ja: '該当リード', en: 'Passed' },
  'accuracy.accepted': { ja: '受入率', en: 'Accepted' },
  'accuracy.deals': { ja: '案件化率', en: 'Became deals' },
  'accuracy.won': { ja: '受注率', en: 'Won' },
  'accuracy.share': { ja: '{rate}（{part, number}/{whole, number}）', en: '{rate} ({part, number}/{whole, number})' },
  'accuracy.leads': { ja: 'リードの例', en: 'Some of the leads' },
  'accuracy.open': { ja: '{count, number} 件', en: '{count, number}' },
  'accuracy.note': {
    ja: '受入率は該当後に受入・差し戻し・期限切れとなった引き継ぎが分母です。案件化率・受注率は該当リードが分母です。',
    en: 'Acceptance is of the passes accepted, returned or expired since; deals and wins are of the leads that passed.',
  },
  'accuracy.csv': { ja: 'CSVで保存', en: 'Save as CSV' },
});
