import { defineTexts } from '@tasuki/i18n';

export const slotTexts = defineTexts({
  'slot.leads': { ja: 'リード', en: 'Leads' },
  'slot.leads.none': { ja: 'この会社のリードはまだありません', en: 'This account has no lead yet' },
  'slot.failed': { ja: 'リードを読み込めませんでした', en: 'The leads could not be loaded' },
  'slot.passes': { ja: '渡した結果', en: 'Our passes' },
  'slot.pass': { ja: '引き継ぐ', en: 'Pass on' },
  'slot.pass.why': {
    ja: '未対応のリードがあります。申し送りを添えて渡せます。',
    en: 'A lead is waiting. Pass it on with a note.',
  },
  'slot.incoming': {
    ja: 'インサイドセールスからの引き継ぎが回答待ちです',
    en: 'A pass from inside sales waits for your answer',
  },
  'slot.incoming.open': { ja: '受け取りで回答する', en: 'Answer under Incoming' },
  'slot.held': {
    ja: '現在の担当部門は{department}です。動きがあればタイムラインに届きます。',
    en: '{department} holds this account now. What they do appears in the timeline.',
  },
  'slot.waiting': { ja: '引き継ぎ先の回答を待っています。', en: 'Waiting for the answer to our pass.' },
  'slot.nothing': { ja: '渡せるリードがありません。', en: 'There is no lead to pass on.' },
});
