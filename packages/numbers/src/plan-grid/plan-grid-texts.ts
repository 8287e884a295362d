import { defineTexts } from '@tasuki/i18n';

export const planGridTexts = defineTexts({
  'plan-grid.hint': {
    ja: 'Enter で保存して下へ移動、Esc で取り消し。Excel からコピーした範囲をそのまま貼り付けられます。',
    en: 'Enter saves and moves down, Esc takes it back. A range copied from a spreadsheet can be pasted.',
  },
  'plan-grid.not-a-number': {
    ja: '{cell}: 数字で入力してください。何も保存していません。',
    en: '{cell}: this is not a number. Nothing was saved.',
  },
  'plan-grid.conflict': {
    ja: '他の人が先に変更しました。現在の値は {theirs}、入力した値は {yours} です。上書きするにはもう一度 Enter を押してください。',
    en: 'Someone else changed this first. It is now {theirs}, you typed {yours}. Press Enter again to overwrite it.',
  },
  'plan-grid.year': { ja: '{year}年度', en: 'FY{year}' },
  'plan-grid.year.label': { ja: '年度', en: 'Fiscal year' },
  'plan-grid.empty': { ja: '（空欄）', en: '(empty)' },
});
