import type { Words } from '../words.ts';

export const cycleOutcomes = ['won', 'lost', 'returned', 'churned', 'disqualified'] as const;
export type CycleOutcome = (typeof cycleOutcomes)[number];

export const cycleOutcomeWords: Record<CycleOutcome, Words> = {
  won: { ja: '受注', en: 'Won' },
  lost: { ja: '失注', en: 'Lost' },
  returned: { ja: '案件化せず', en: 'Not ripe' },
  churned: { ja: '解約', en: 'Churned' },
  disqualified: { ja: '対象外', en: 'Disqualified' },
};
