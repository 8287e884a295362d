import { defineTexts } from '@tasuki/i18n';

export const feedbackTexts = defineTexts({
  'feedback.failed': { ja: 'フィードバックを読み込めませんでした', en: 'The feedback could not be loaded' },
  'feedback.title': { ja: 'カスタマーサクセスからのフィードバック', en: 'Feedback from customer success' },
  'feedback.title.sent': { ja: '送ったフィードバックの状況', en: 'What became of my feedback' },
  'feedback.open': { ja: '対応が終わっていないもの', en: 'Not done yet' },
  'feedback.none': { ja: '対応待ちのフィードバックはありません', en: 'No feedback waits for you' },
  'feedback.none.why': {
    ja: '受注した顧客で認識の違いが見つかると、カスタマーサクセスからここに届きます。',
    en: 'What customer success finds of deals that were won is told here.',
  },
  'feedback.none.sent': { ja: '送ったフィードバックはありません', en: 'You have sent no feedback' },
  'feedback.none.sent.why': {
    ja: 'アカウントの画面から、商談へのフィードバックを送れます。',
    en: 'Send feedback on a deal from the account’s page.',
  },
  'feedback.by': { ja: '{name}さん · {when}', en: '{name} · {when}' },
  'feedback.rep': { ja: '営業担当 {name}', en: 'Sold by {name}' },
  'feedback.unseen': { ja: '未確認', en: 'Not seen' },
  'feedback.answer': { ja: '{company} への対応状況', en: 'How far with {company}' },
  'feedback.what': { ja: '対応内容（カスタマーサクセスに届きます）', en: 'What was done (customer success reads it)' },
  'feedback.save': { ja: '回答', en: 'Answer' },
  'feedback.give': { ja: '商談へのフィードバック', en: 'Feedback on the deal' },
  'feedback.give.title': { ja: '{company} の商談へのフィードバック', en: 'Feedback on the deal with {company}' },
  'feedback.give.why': {
    ja: '営業担当・プロダクト・マーケティングに届きます。対応の状況はここに戻ってきます。',
    en: 'It reaches the seller, product and marketing, and what they do about it comes back to you.',
  },
  'feedback.category': { ja: '内容', en: 'About' },
  'feedback.text': { ja: '具体的な内容', en: 'In your words' },
  'feedback.send': { ja: '送る', en: 'Send' },
  'feedback.sent': { ja: '{company} のフィードバックを送りました', en: 'Sent the feedback on {company}' },
});
