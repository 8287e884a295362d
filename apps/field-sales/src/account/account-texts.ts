import { defineTexts } from '@tasuki/i18n';

export const fieldAccountTexts = defineTexts({
  'fs-account.deals': { ja: '商談', en: 'Deals' },
  'fs-account.failed': { ja: '商談を読み込めませんでした', en: 'The deals could not be loaded' },
  'fs-account.open': { ja: '進行中', en: 'Open' },
  'fs-account.won': { ja: '受注', en: 'Won' },
  'fs-account.lost': { ja: '失注', en: 'Lost' },
  'fs-account.count': { ja: '{count, plural, other {#件}}', en: '{count, plural, one {# deal} other {# deals}}' },
  'fs-account.pass': { ja: '引き渡しの回答待ち', en: 'A pass waits for your answer' },
  'fs-account.pass.open': { ja: '受け入れ・差し戻し', en: 'Accept or return it' },
  'fs-account.deal.open': { ja: '商談を開く', en: 'Open the deal' },
  'fs-account.deal.next': { ja: '受注予定日 {day}', en: 'Closes {day}' },
  'fs-account.deal.add': { ja: '商談を追加', en: 'Add a deal' },
  'fs-account.deal.none': {
    ja: '進行中の商談はありません。',
    en: 'No deal is open.',
  },
  'fs-account.back': { ja: '再アプローチへ戻す', en: 'Give back to be approached again' },
  'fs-account.back.waiting': { ja: '戻し先の回答を待っています。', en: 'The pass back has not been answered yet.' },
  'fs-account.handover': { ja: 'カスタマーサクセスへ引き継ぐ', en: 'Hand over to customer success' },
  'fs-account.handover.why': {
    ja: '受注済みの契約が、まだ引き継がれていません。',
    en: 'A contract was won and has not been handed over yet.',
  },
  'fs-account.upsell.back': { ja: 'カスタマーサクセスへ戻す', en: 'Give back to customer success' },
  'fs-account.upsell.back.why': {
    ja: 'カスタマーサクセスからのアップセル連携を受けています。商談にならないときは戻します。',
    en: 'Customer success passed an upsell. Where no deal comes of it, give the customer back.',
  },
  'fs-account.handover.waiting': {
    ja: 'カスタマーサクセスの回答を待っています。',
    en: 'Customer success has not answered the handover yet.',
  },
});
