import { defineTexts } from '@tasuki/i18n';

export const promiseTexts = defineTexts({
  'promises.title': { ja: '商談時の約束事項', en: 'Promises made in the sale' },
  'promises.failed': { ja: '約束事項を読み込めませんでした', en: 'The promises could not be loaded' },
  'promises.none': { ja: '記録された約束はありません', en: 'No promise is on record' },
  'promises.add': { ja: '約束を記録', en: 'Add a promise' },
  'promises.text': { ja: '約束の内容', en: 'What was promised' },
  'promises.due': { ja: '期日', en: 'Due' },
  'promises.due.on': { ja: '期日 {day}', en: 'due {day}' },
  'promises.save': { ja: '記録', en: 'Save' },
  'promises.state': { ja: '「{text}」の確認', en: 'What became of “{text}”' },
  'promises.note': {
    ja: '妨げになっていること（営業担当に届きます）',
    en: 'What stands in the way (the seller reads it)',
  },
  'promises.saved': { ja: '約束事項を記録しました', en: 'The promise is on record' },
  'sellers.title': { ja: '約束と受注率', en: 'Promises and win rate' },
  'sellers.note': {
    ja: '過去 {days, number} 日。本人と所属部門のマネージャーにだけ表示されます',
    en: 'Last {days, number} days. Only the person and their manager see this',
  },
  'sellers.failed': { ja: '約束と受注率を読み込めませんでした', en: 'Promises and win rate could not be loaded' },
  'sellers.none': { ja: 'この期間の約束と受注・失注はありません', en: 'No promise and no decided deal in this time' },
  'sellers.none.why': {
    ja: '商談の画面で約束を記録すると、カスタマーサクセスの確認結果がここに届きます。',
    en: 'Add promises on a deal: what becomes of them is told here.',
  },
  'sellers.name': { ja: '担当者', en: 'Person' },
  'sellers.over': { ja: '履行困難の割合', en: 'Cannot be kept' },
  'sellers.win': { ja: '受注率（受注 ÷ 受注＋失注）', en: 'Win rate (won ÷ decided)' },
  'sellers.open': { ja: '未確認', en: 'Not looked at' },
  'sellers.of': { ja: '{rate}（{part, number} / {whole, number}）', en: '{rate} ({part, number} of {whole, number})' },
});
