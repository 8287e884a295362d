import type { Words } from '../words.ts';

export const touchTiers = ['high', 'low', 'tech', 'community'] as const;
export type TouchTier = (typeof touchTiers)[number];

export const touchTierWords: Record<TouchTier, Words> = {
  high: { ja: 'ハイタッチ', en: 'High touch' },
  low: { ja: 'ロータッチ', en: 'Low touch' },
  tech: { ja: 'テックタッチ', en: 'Tech touch' },
  community: { ja: 'コミュニティ', en: 'Community' },
};
