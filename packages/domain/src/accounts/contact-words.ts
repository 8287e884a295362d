import type { Words } from '../words.ts';
import type { stakeholderRoles } from './events/contact-added.ts';

export type StakeholderRole = (typeof stakeholderRoles)[number];

export const stakeholderRoleWords: Record<StakeholderRole, Words> = {
  decider: { ja: '決裁者', en: 'Decider' },
  user: { ja: '利用者', en: 'User' },
  influencer: { ja: '影響力のある人', en: 'Influencer' },
  champion: { ja: '推進者', en: 'Champion' },
  opponent: { ja: '反対者', en: 'Opponent' },
};

export const consents = ['unknown', 'granted', 'withdrawn'] as const;
export type Consent = (typeof consents)[number];

export const consentWords: Record<Consent, Words> = {
  unknown: { ja: '未確認', en: 'Unknown' },
  granted: { ja: '同意あり', en: 'Granted' },
  withdrawn: { ja: '配信停止', en: 'Withdrawn' },
};
