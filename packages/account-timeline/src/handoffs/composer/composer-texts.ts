import { defineTexts } from '@tasuki/i18n';

export const composerTexts = defineTexts({
  'composer.failed': { ja: '引き継ぎ情報を読み込めませんでした', en: 'The handover could not be loaded' },
  'composer.complete': { ja: '必須項目の記入 {percent, number}%', en: '{percent, number}% of what is needed' },
  'composer.threshold': { ja: '{percent, number}% 以上で引き継げます', en: 'Passes from {percent, number}%' },
  'composer.due': { ja: '今渡すと、回答期限は {when}', en: 'Passed now, an answer is due {when}' },
  'composer.missing': {
    ja: '未記入: {items}。このままでも引き継げますが、差し戻されやすくなります。',
    en: 'Empty: {items}. You can pass it on, but it is more likely to come back.',
  },
  'composer.refused': {
    ja: '引き継ぐには {items} の記入が必要です。記入できない場合は、その理由を添えてください。',
    en: 'Still needed: {items}. Fill them in, or say why it goes without them.',
  },
  'composer.override': { ja: '未記入のまま渡す理由', en: 'Why it goes incomplete' },
  'composer.override.why': {
    ja: '理由は受け取る側に表示され、件数が集計されます。',
    en: 'The receiver reads it, and such passes are counted.',
  },
  'pass-on.title': { ja: '{company} を引き継ぐ', en: 'Pass {company} on' },
  'pass-on.to': { ja: '引き継ぎ先', en: 'To' },
  'pass-on.submit': { ja: '{department}へ引き継ぐ', en: 'Pass to {department}' },
  'pass-on.nobody': {
    ja: '引き継ぎ先の部門がありません。組織設定で部門をオンにすると渡せます。',
    en: 'There is no department to pass to. An admin can switch one on under Organisation.',
  },
  'pass-on.reapproach': {
    ja: '受け入れられると、インサイドセールスが再アプローチします。終わったサイクルは次のサイクルになります。',
    en: 'Once it is accepted, inside sales approaches again. A cycle that has ended becomes the next one.',
  },
  'pass-on.nurture': {
    ja: '受け入れられると、マーケティングがナーチャリングを続けます。架電リストからは外れます。',
    en: 'Once it is accepted, marketing nurtures it on. It leaves the call queue.',
  },
  'composer.note': { ja: '申し送り', en: 'Note' },
  'composer.source': { ja: '出典', en: 'From' },
  'composer.edited': { ja: '（編集済み）', en: '(edited)' },
  'composer.evidence.why': {
    ja: '選んだ記録は、引き継ぎ先の画面に一緒に届きます。',
    en: 'What you choose travels with the handoff.',
  },
  'check.title': { ja: '{name}（第{number}版）の判定', en: '{name}, version {number}' },
  'check.passed': { ja: '条件を満たしています', en: 'Meets the definition' },
  'check.failed': {
    ja: '{count, plural, other {#件}}の条件を満たしていません',
    en: '{count, plural, one {# condition is} other {# conditions are}} not met',
  },
  'check.rule.passed': { ja: '満たす', en: 'Met' },
  'check.rule.failed': { ja: '満たさない', en: 'Not met' },
  'check.alternative.failed': { ja: '該当なし', en: 'Not this one' },
  'check.value': { ja: '現在の値: {value}', en: 'Now: {value}' },
  'check.unknown': { ja: '不明', en: 'unknown' },
});
