import type { Words } from '../words.ts';

export const meetingKinds = ['meeting', 'online', 'visit'] as const;
export type MeetingKind = (typeof meetingKinds)[number];

export const meetingKindWords: Record<MeetingKind, Words> = {
  meeting: { ja: '商談', en: 'Meeting' },
  online: { ja: 'オンライン商談', en: 'Online meeting' },
  visit: { ja: '訪問', en: 'Visit' },
};
