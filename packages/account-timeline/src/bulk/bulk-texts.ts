import { defineTexts } from '@tasuki/i18n';

export const bulkTexts = defineTexts({
  'bulk.done': { ja: '{count, number} 件に反映しました', en: 'Done for {count, number}' },
  'bulk.undone': { ja: '{count, number} 件を元に戻しました', en: '{count, number} taken back' },
  'bulk.refused': {
    ja: '{count, number} 件はできませんでした: {names}',
    en: '{count, number} were not possible: {names}',
  },
  'bulk.refused.one': { ja: '{name}（{why}）', en: '{name} ({why})' },
  'bulk.too-many': {
    ja: '一度に操作できるのは 200 件までです。選択を減らしてください。',
    en: 'Up to 200 at once. Please select fewer.',
  },
  'bulk.owner': { ja: '担当者を割り当て', en: 'Assign an owner' },
  'bulk.owner.work': { ja: '担当業務', en: 'Work' },
  'bulk.owner.upsell': { ja: 'アップセル', en: 'Upsell' },
  'bulk.owner.person': { ja: '担当者', en: 'Owner' },
  'bulk.owner.choose': { ja: '選んでください', en: 'Choose one' },
  'bulk.owner.submit': { ja: '{count, number} 件に割り当て', en: 'Assign {count, number}' },
  'bulk.follow': { ja: 'フォロー', en: 'Follow' },
  'bulk.complete': { ja: '完了にする', en: 'Mark as done' },
  'bulk.due': { ja: '新しい期限', en: 'New due date' },
  'bulk.reschedule': { ja: '期限を変更', en: 'Move the date' },
  'bulk.history': { ja: '一括操作の履歴', en: 'Bulk action history' },
  'bulk.history.empty': { ja: 'まだ一括操作はありません', en: 'No bulk actions yet' },
  'bulk.history.undo': { ja: '元に戻す', en: 'Undo' },
  'bulk.history.was-undone': { ja: '元に戻し済み', en: 'Undone' },
  'bulk.act.ASSIGN_OWNER': {
    ja: '担当者を {chosen} に（{count, number} 件）',
    en: '{chosen} as owner of {count, number}',
  },
  'bulk.act.FOLLOW': { ja: '{count, number} 件をフォロー', en: 'Followed {count, number}' },
  'bulk.act.COMPLETE_TASKS': { ja: '{count, number} 件を完了に', en: 'Marked {count, number} as done' },
  'bulk.act.RESCHEDULE_TASKS': {
    ja: '{count, number} 件の期限を {chosen} に',
    en: 'Moved {count, number} to {chosen}',
  },
});
