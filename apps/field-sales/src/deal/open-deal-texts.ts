import { defineTexts } from '@tasuki/i18n';

export const openDealTexts = defineTexts({
  'open-deal.title': { ja: '商談を追加', en: 'Add a deal' },
  'open-deal.account': { ja: 'アカウント', en: 'Account' },
  'open-deal.account.help': { ja: '会社名で検索', en: 'Search by company name' },
  'open-deal.account.none': { ja: '一致するアカウントはありません', en: 'No account matches' },
  'open-deal.account.change': { ja: '変更', en: 'Change' },
  'open-deal.matches': { ja: '検索結果', en: 'Matches' },
  'open-deal.name': { ja: '商談名', en: 'Name of the deal' },
  'open-deal.amount': { ja: '金額', en: 'Amount' },
  'open-deal.amount.help': { ja: '未定なら空欄', en: 'Leave empty while unknown' },
  'open-deal.currency': { ja: '通貨', en: 'Currency' },
  'open-deal.close-date': { ja: '受注予定日', en: 'Close date' },
  'open-deal.submit': { ja: '商談を追加', en: 'Add the deal' },
  'open-deal.done': { ja: '{name} の商談を追加しました', en: 'Added a deal for {name}' },
});
