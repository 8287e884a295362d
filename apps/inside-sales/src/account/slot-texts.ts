import { defineTexts } from '@tasuki/i18n';

export const slotTexts = defineTexts({
  'slot.failed': { ja: '架電の情報を読み込めませんでした', en: 'The call details could not be loaded' },
  'slot.contacts': { ja: '連絡先', en: 'Contacts' },
  'slot.contacts.none': { ja: '連絡先が登録されていません', en: 'No contact is known' },
  'slot.role.decider': { ja: '決裁者', en: 'Decider' },
  'slot.role.user': { ja: '利用者', en: 'User' },
  'slot.role.influencer': { ja: '影響力のある人', en: 'Influencer' },
  'slot.role.champion': { ja: '推進者', en: 'Champion' },
  'slot.role.opponent': { ja: '反対者', en: 'Opponent' },
  'slot.tasks': { ja: '予定', en: 'Planned' },
  'slot.passes': { ja: '渡した結果', en: 'Our passes' },
  'slot.held': {
    ja: '現在の担当部門は{department}です。架電の記録はできます。',
    en: '{department} holds this account now. Calls can still be recorded.',
  },
  'slot.done': { ja: '完了', en: 'Done' },
  'slot.waiting': { ja: '引き継ぎ先の回答を待っています。', en: 'Waiting for the answer to our pass.' },
});
