import { defineTexts } from '@tasuki/i18n';

export const settingsTexts = defineTexts({
  'settings.title': { ja: '組織設定', en: 'Organisation' },
  'settings.timeline': { ja: 'タイムラインに表示する記録', en: 'What the timelines show' },
  'settings.timeline.why': {
    ja: 'チェックを外した種類は、全員のタイムラインから消えます。記録と数字はそのままで、戻すと過去の分も再び表示されます。引き継ぎは常に表示されます。',
    en: 'A kind that is not checked leaves everybody’s timelines. It is recorded and counted as before, and comes back with its past. Handoffs always stay.',
  },
  'settings.timeline.shared': { ja: '各部門共通', en: 'Any department' },
  'settings.timeline.on': { ja: '「{kind}」をタイムラインに表示します', en: 'Timelines show “{kind}” again' },
  'settings.timeline.off': { ja: '「{kind}」をタイムラインから外しました', en: 'Timelines no longer show “{kind}”' },
  'settings.timeline.failed': { ja: '記録の種類を読み込めませんでした', en: 'The kinds could not be loaded' },
  'settings.issuer.failed': {
    ja: '見積書の発行者を読み込めませんでした',
    en: 'The issuer of quotes could not be loaded',
  },
  'settings.issuer.save': { ja: '発行者を保存', en: 'Save the issuer' },
  'settings.issuer': { ja: '見積書の発行者', en: 'Issuer of quotes' },
  'settings.issuer.why': {
    ja: '見積書の PDF に印刷されます。空欄の項目は印刷されません。',
    en: 'Printed on the PDFs of quotes. What is empty is left out.',
  },
  'settings.issuer.address': { ja: '住所', en: 'Postal address' },
  'settings.issuer.phone': { ja: '電話番号', en: 'Phone' },
  'settings.issuer.registration': {
    ja: '適格請求書発行事業者登録番号（T + 13 桁）',
    en: 'Registration number of a qualified invoice issuer (T and 13 digits)',
  },
  'settings.general': { ja: '基本', en: 'General' },
  'settings.time-zone': { ja: 'タイムゾーン', en: 'Time zone' },
  'settings.currency': { ja: '通貨（ISO 4217）', en: 'Currency (ISO 4217)' },
  'settings.fiscal-year': { ja: '会計年度の開始月', en: 'Fiscal year starts in' },
  'settings.placement': { ja: 'インサイドセールスの位置づけ', en: 'Where inside sales stands' },
  'settings.placement.why': {
    ja: 'インサイドセールスのKPIは{kpis}、スコアリングは{scoring}、ナーチャリングは{nurture}が担当します。',
    en: '{kpis} answers for the KPIs of inside sales, {scoring} for scoring, {nurture} for nurture.',
  },
  'settings.placement.INDEPENDENT': { ja: '独立した部門', en: 'A department of its own' },
  'settings.placement.FIELD_SALES': { ja: 'フィールドセールスの中', en: 'Within field sales' },
  'settings.placement.MARKETING': { ja: 'マーケティングの中', en: 'Within marketing' },
  'settings.departments': { ja: '部門', en: 'Departments' },
  'settings.departments.why': {
    ja: '使わない部門はオフにできます。呼び方は日本語と英語で変えられます。',
    en: 'A department that you do not have can be switched off, and each can be renamed in both languages.',
  },
  'settings.department.on': { ja: '{department}を使う', en: 'Use {department}' },
  'settings.department.always': { ja: '{department}（常に使います）', en: '{department} (always on)' },
  'settings.department.ja': { ja: '日本語名（{department}）', en: 'Name in Japanese ({department})' },
  'settings.department.en': { ja: '英語名（{department}）', en: 'Name in English ({department})' },
});
