import type { Words } from '../words.ts';

/** What a person can have open; an ownership's id is its kind of work. */
export const ownedItemKinds = [
  'ownership',
  'lead',
  'opportunity',
  'task',
  'handoff',
  'onboarding-plan',
  'meeting',
] as const;
export type OwnedItemKind = (typeof ownedItemKinds)[number];

export interface OwnedItem {
  kind: OwnedItemKind;
  id: string;
}

export const ownedItemWords: Record<OwnedItemKind, Words> = {
  ownership: { ja: 'アカウントの担当', en: 'Account ownerships' },
  lead: { ja: '対応中のリード', en: 'Open leads' },
  opportunity: { ja: '進行中の商談', en: 'Open deals' },
  task: { ja: '未完了のタスク', en: 'Open tasks' },
  handoff: { ja: '回答待ちの引き継ぎ', en: 'Handoffs to answer' },
  'onboarding-plan': { ja: 'オンボーディング', en: 'Onboardings' },
  meeting: { ja: '予定している面談', en: 'Booked meetings' },
};
