import { defineTexts } from '@tasuki/i18n';

export const winTexts = defineTexts({
  'win.title': { ja: '「{name}」を受注にする', en: 'Win “{name}”' },
  'win.why': {
    ja: '受注には契約の内容が必要です。続けてカスタマーサクセスへの引き継ぎを作成します。',
    en: 'A win is a contract. The handover to customer success comes next.',
  },
  'win.running': {
    ja: 'この顧客には月額 {fees} の契約があります。ここには追加になる月額だけを入力してください。',
    en: 'This customer already pays {fees} a month. Enter only what is added to it.',
  },
  'win.start': { ja: '契約開始日', en: 'Contract starts' },
  'win.end': { ja: '契約終了日', en: 'Contract ends' },
  'win.monthly': { ja: '月額', en: 'Monthly amount' },
  'win.currency': { ja: '通貨', en: 'Currency' },
  'win.plan': { ja: 'プラン', en: 'Plan' },
  'win.seats': { ja: '席数', en: 'Seats' },
  'win.auto': { ja: '自動更新', en: 'Renews automatically' },
  'win.notice': { ja: '解約通知期限は契約終了の 1 か月前になります', en: 'Notice is due a month before the end' },
  'win.total': {
    ja: '契約総額 {amount}（{months, plural, other {#か月}}）',
    en: '{amount} over {months, plural, one {# month} other {# months}}',
  },
  'win.submit': { ja: '受注を確定', en: 'Win the deal' },
  'win.done': { ja: '{name} を受注しました', en: 'Won {name}' },
  'handover.title': { ja: '{name} をカスタマーサクセスへ引き継ぐ', en: 'Hand {name} to customer success' },
  'handover.why': {
    ja: 'ここに書いた内容は、カスタマーサクセスの受付画面とタイムラインに表示されます。',
    en: 'Customer success reads this in its inbox and on the timeline.',
  },
  'handover.submit': { ja: '引き継ぎを依頼', en: 'Hand over' },
  'handover.later': { ja: 'あとで引き継ぐ', en: 'Hand over later' },
  'handover.done': { ja: '{name} の引き継ぎを依頼しました', en: 'Handed {name} over' },
  'lose.title': { ja: '「{name}」を失注にする', en: 'Lose “{name}”' },
  'lose.reason': { ja: '理由', en: 'Reason' },
  'lose.reason.choose': { ja: '選んでください', en: 'Choose one' },
  'lose.note': { ja: 'メモ', en: 'Note' },
  'lose.reapproach': { ja: '再アプローチ日', en: 'Approach again on' },
  'lose.reapproach.help': {
    ja: '理由に応じた時期を提案しています。変更できます。',
    en: 'The reason suggests it; change it if you know better.',
  },
  'lose.submit': { ja: '失注を確定', en: 'Lose the deal' },
  'lose.done': { ja: '{name} を失注にしました', en: 'Lost {name}' },
});
