import { defineTexts } from '@tasuki/i18n';

export const answeredTexts = defineTexts({
  'answered.title': { ja: '最近受け入れた引き継ぎ', en: 'Accepted lately' },
  'answered.why': {
    ja: '評価と再確認した項目は、渡した側の次の引き継ぎに活かされます。',
    en: 'Your rating, and what you had to ask again, help the sender pass better next time.',
  },
  'answered.failed': { ja: '受け入れた引き継ぎを読み込めませんでした', en: 'What was accepted could not be loaded' },
  'answered.empty': { ja: '受け入れた引き継ぎはまだありません', en: 'Nothing has been accepted yet' },
  'answered.empty.why': { ja: '受け入れると、ここで評価できます。', en: 'What you accept can be rated here.' },
  'answered.rating': { ja: '{company} の引き継ぎの評価', en: 'How good was the pass of {company}' },
  'answered.rate': { ja: '{rating, number}（5 段階）', en: '{rating, number} of 5' },
  'answered.tag': { ja: 'ひとこと', en: 'In a word' },
  'answered.no-tag': { ja: 'ひとことを選ぶ', en: 'Add a word' },
  'answered.rated': { ja: '{company} の引き継ぎを評価しました', en: 'Rated the pass of {company}' },
  'answered.re-asked': { ja: '顧客に再確認した項目', en: 'Asked the customer again' },
  'answered.by': { ja: '{name}さん · {when}', en: '{name} · {when}' },
});
