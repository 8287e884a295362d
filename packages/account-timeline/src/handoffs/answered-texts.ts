import { defineTexts } from '@tasuki/i18n';

export const answeredTexts = defineTexts({
  'answered.title': { ja: '最近受け入れた引き継ぎ', en: 'Accepted lately' },
  'answered.why': {
    ja: '点数とひとことは選ぶと保存され、いつでも変えられます。再確認した項目とともに、渡した側の次の引き継ぎに活かされます。',
    en: 'A rating and its word are kept as you choose them, and can be changed at any time. They, and what you had to ask again, help the sender pass better.',
  },
  'answered.failed': { ja: '受け入れた引き継ぎを読み込めませんでした', en: 'What was accepted could not be loaded' },
  'answered.empty': { ja: '受け入れた引き継ぎはまだありません', en: 'Nothing has been accepted yet' },
  'answered.empty.why': { ja: '受け入れると、ここで評価できます。', en: 'What you accept can be rated here.' },
  'answered.rating': { ja: '{company} の引き継ぎの評価', en: 'How good was the pass of {company}' },
  'answered.rate': { ja: '{rating, number}（5 段階）', en: '{rating, number} of 5' },
  'answered.tag': { ja: '{company} の引き継ぎへのひとこと', en: 'The pass of {company} in a word' },
  'answered.tag.more': { ja: 'ほかのひとこと', en: 'Other words' },
  'answered.rated': { ja: '{company} の引き継ぎを評価しました', en: 'Rated the pass of {company}' },
  'answered.re-asked': { ja: '顧客に再確認した項目', en: 'Asked the customer again' },
  'answered.recycle': { ja: '案件化せず', en: 'Not ripe' },
  'answered.recycle.of': { ja: '{company} は案件化せず', en: '{company} is not ripe' },
  'answered.recycle.title': { ja: '{company} は案件化せず（再アプローチへ）', en: '{company} is not ripe yet' },
  'answered.recycle.why': {
    ja: '接触したうえで時期尚早と判断したものです。受入は取り消されず、渡した側が再アプローチします。接触前なら「差し戻し」を使います。',
    en: 'Worked after accepting, and not ripe. It stays accepted, and the sender approaches again. Before contact, return it instead.',
  },
  'answered.recycle.reason': { ja: '理由（選ぶと送られます）', en: 'Reason (a click sends it)' },
  'answered.recycled': { ja: '{company} を再アプローチに戻しました', en: '{company} goes back to be approached again' },
  'refusal.DEAL_OPEN': {
    ja: '進行中の商談があります。先に失注として理由を記録してください。',
    en: 'A deal is open on this account. Lose it with its reason instead.',
  },
  'answered.promises': { ja: '{company} への商談時の約束事項', en: 'Promises made to {company}' },
  'answered.by': { ja: '{name}さん · {when}', en: '{name} · {when}' },
});
