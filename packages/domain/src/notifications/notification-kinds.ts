import type { Words } from '../words.ts';

/** Why a person is told something; the order is the one in which the first reason counts. */
export const notificationKinds = [
  'mention',
  'handoff-offered',
  'handoff-accepted',
  'handoff-returned',
  'handoff-due',
  'handoff-escalated',
  'handoff-rerouted',
  'feedback-given',
  'feedback-answered',
  'task-assigned',
  'reapproach-begun',
  'lead-qualified',
  'lead-scored',
  'notice-due',
  'renewal-due',
  'finding-found',
  'finding-rechecked',
  'followed',
] as const;
export type NotificationKind = (typeof notificationKinds)[number];

export const notificationKindWords: Record<NotificationKind, Words> = {
  mention: { ja: '自分へのメンション', en: 'Mentions of me' },
  'handoff-offered': { ja: '引き継ぎの依頼', en: 'Handoffs offered' },
  'handoff-accepted': { ja: '引き継ぎの受入', en: 'Handoffs accepted' },
  'handoff-returned': { ja: '差し戻し', en: 'Handoffs returned' },
  'handoff-due': { ja: '引き継ぎの回答期限', en: 'Handoff deadlines' },
  'handoff-escalated': { ja: '引き継ぎの期限超過', en: 'Handoffs left unanswered' },
  'handoff-rerouted': { ja: '引き継ぎの担当予定の変更', en: 'Handoffs that moved on' },
  'feedback-given': { ja: '商談へのフィードバック', en: 'Feedback on deals' },
  'feedback-answered': { ja: 'フィードバックへの回答', en: 'Answers to my feedback' },
  'task-assigned': { ja: 'タスクの割り当て', en: 'Tasks assigned' },
  'reapproach-begun': { ja: '再アプローチの開始', en: 'Re-approaches that began' },
  'lead-qualified': { ja: '担当リードの定義到達', en: 'Definitions that my leads reach' },
  'lead-scored': { ja: '担当リードのスコア上昇', en: 'Rising scores of my leads' },
  'notice-due': { ja: '解約通知期限', en: 'Notice deadlines' },
  'renewal-due': { ja: '契約更新日', en: 'Renewals' },
  'finding-found': { ja: 'ボトルネック診断の所見', en: 'Findings between departments' },
  'finding-rechecked': { ja: '所見の再確認', en: 'Re-checks of findings' },
  followed: { ja: 'フォロー中のアカウント', en: 'Accounts I follow' },
};

export function isNotificationKind(text: string): text is NotificationKind {
  return (notificationKinds as readonly string[]).includes(text);
}
