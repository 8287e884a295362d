import { defineTexts } from '@tasuki/i18n';

export const searchTexts = defineTexts({
  'search.title': { ja: '検索', en: 'Search' },
  'search.field': { ja: '会社・担当者・電話番号・商談を検索', en: 'Search companies, people, phones and deals' },
  'search.type.ACCOUNT': { ja: 'アカウント', en: 'Accounts' },
  'search.type.CONTACT': { ja: '担当者', en: 'Contacts' },
  'search.type.OPPORTUNITY': { ja: '商談', en: 'Deals' },
  'search.all': { ja: '「{text}」の検索結果をすべて表示', en: 'Show all results for “{text}”' },
  'search.more': {
    ja: 'ほかにもあります。言葉を足すと絞り込めます。',
    en: 'There are more. Add a word to narrow them down.',
  },
  'search.start': { ja: '検索する言葉を入力してください', en: 'Type what you are looking for' },
  'search.start.why': {
    ja: '会社名・かな・担当者名・電話番号・メール・ドメイン・法人番号・商談名の一部（2 文字から）で見つかります。',
    en: 'Any part of a company, person or deal name, its kana, a phone, e-mail, domain or corporate number, from two characters on.',
  },
  'search.none': { ja: '「{text}」に一致するものはありません', en: 'Nothing matches “{text}”' },
  'search.none.why': {
    ja: '全角・半角、ひらがな・カタカナ、旧字体は区別しません。短い言葉でお試しください。',
    en: 'Width, kana and old character forms make no difference. Try fewer words.',
  },
  'search.clear': { ja: '検索をクリア', en: 'Clear the search' },
  'search.failed': { ja: '検索できませんでした', en: 'The search failed' },
});
