import { z } from 'zod';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { update } from '../../timeline/row-change.ts';
import { touchTiers, touchTierWords } from '../touch-tiers.ts';

export const touchTierChanged = defineEventKind({
  name: 'accounts.touch-tier-changed',
  department: 'by-actor',
  label: { ja: 'タッチモデル変更', en: 'Touch model changed' },
  icon: 'stairs',
  payload: z.object({ touchTier: z.enum(touchTiers).nullable(), before: z.enum(touchTiers).nullable() }),
  summary: {
    ja: ({ touchTier, before }) => `${word(before, 'ja')} → ${word(touchTier, 'ja')}`,
    en: ({ touchTier, before }) => `${word(before, 'en')} → ${word(touchTier, 'en')}`,
  },
  project: ({ accountId, payload: { touchTier } }) => [update('accounts', { id: accountId }, { touchTier })],
});

const word = (tier: (typeof touchTiers)[number] | null, locale: 'ja' | 'en') =>
  tier ? touchTierWords[tier][locale] : '—';
