import { defineTexts } from '@tasuki/i18n';

export const agreementTexts = defineTexts({
  'agreements.title': { ja: '部門間の取り決め', en: 'Agreements between departments' },
  'agreements.failed': { ja: '取り決めを読み込めませんでした', en: 'The agreements could not be loaded' },
  'agreements.joint': { ja: '引き継ぎの区間', en: 'Joint' },
  'agreements.why': {
    ja: '変更は次の引き継ぎから適用されます。すでに渡したものは、渡したときの取り決めのままです。',
    en: 'A change holds from the next pass on. What was passed keeps what held then.',
  },
  'agreements.usual': { ja: '標準の取り決め', en: 'The usual agreement' },
  'agreements.version': { ja: '第{version, number}版', en: 'Version {version, number}' },
  'agreements.terms': { ja: '引き継ぎの条件', en: 'Terms' },
  'agreements.threshold': { ja: '必須項目の記入率（%）', en: 'Required items answered (%)' },
  'agreements.threshold.why': {
    ja: 'これに満たない引き継ぎは、理由がなければ渡せません。0 で制限なし。',
    en: 'Below this a pass needs a reason. 0 lets all pass.',
  },
  'agreements.hours': { ja: '回答期限（営業時間）', en: 'Answer due (business hours)' },
  'agreements.definition': { ja: '照らし合わせる定義', en: 'Held against' },
  'agreements.definition.hours': {
    ja: '回答期限は、この定義の {hours, number} 営業時間が優先されます。',
    en: 'Its {hours, number} business hours go before the hours here.',
  },
  'agreements.definition.reasons': {
    ja: '差し戻し理由は、この定義が選んだものだけが出ます。',
    en: 'Only the return reasons that it names are offered.',
  },
  'agreements.definition.none': { ja: 'なし', en: 'No definition' },
  'agreements.items': { ja: '引き継ぎ情報の項目', en: 'Items of the handover' },
  'agreements.items.none': { ja: '項目はありません', en: 'There are no items' },
  'agreements.items.add': { ja: '項目を追加', en: 'Add an item' },
  'agreements.required': { ja: '必須', en: 'Required' },
  'agreements.ja': { ja: '日本語（{name}）', en: 'Japanese ({name})' },
  'agreements.en': { ja: '英語（{name}）', en: 'English ({name})' },
  'agreements.remove': { ja: '{name} を削除', en: 'Remove {name}' },
  'agreements.remove.short': { ja: '削除', en: 'Remove' },
  'agreements.new': { ja: '新しい行 {number, number}', en: 'New row {number, number}' },
  'agreements.use': {
    ja: '再確認率 {rate}（{askedAgain, number} / {brought, number} 件）',
    en: 'Asked again {rate} ({askedAgain, number} of {brought, number})',
  },
  'agreements.use.unanswered': {
    ja: '未記入で確認 {count, number} 件',
    en: 'asked without an answer: {count, number}',
  },
  'agreements.use.never': {
    ja: '記入 0 件（受入 {accepted, number} 件中）',
    en: 'Never filled in ({accepted, number} accepted)',
  },
  'agreements.use.propose': { ja: '削除を提案', en: 'Remove it?' },
  'agreements.use.unused': {
    ja: '受入 {accepted, number} 件で記入も再確認もありません',
    en: 'of {accepted, number} accepted passes none had it and nobody missed it',
  },
  'agreements.use.days': { ja: '利用状況は過去 {days, number} 日', en: 'Use in the last {days, number} days' },
  'agreements.reasons': { ja: '差し戻し理由', en: 'Reasons for a return' },
  'agreements.reasons.add': { ja: '理由を追加', en: 'Add a reason' },
  'refusal.TOO_MANY_ITEMS': { ja: '項目は30個までです。', en: 'At most 30 items fit one handover.' },
  'refusal.ITEM_INVALID': {
    ja: '項目は日本語と英語の両方で入力してください。',
    en: 'Word each item in both languages.',
  },
  'refusal.THRESHOLD_INVALID': { ja: '記入率は 0〜100 で指定してください。', en: 'The threshold goes from 0 to 100.' },
  'refusal.HOURS_INVALID': {
    ja: '回答期限は 1〜200 営業時間で指定してください。',
    en: 'An answer is due in 1 to 200 business hours.',
  },
  'refusal.REASON_INVALID': {
    ja: '理由は日本語と英語の両方で入力してください。',
    en: 'Word each reason in both languages.',
  },
  'refusal.TIME_INVALID': { ja: '終了は開始より後の時刻にしてください。', en: 'The day closes after it opens.' },
  'refusal.WORKDAYS_MISSING': { ja: '営業日を 1 日以上選んでください。', en: 'Keep at least one working day.' },
  'agreements.preview': {
    ja: '{offered} に渡すと、回答期限は {due}',
    en: 'Passed {offered}, an answer is due {due}',
  },
  'agreements.preview.never': {
    ja: 'このカレンダーには営業時間がありません',
    en: 'This calendar has no working hours',
  },
});
