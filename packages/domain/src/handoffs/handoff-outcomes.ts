import type { Words } from '../words.ts';

export const handoffOutcomes = ['recycled', 'deal', 'won', 'lost', 'onboarded', 'churned'] as const;
export type HandoffOutcome = (typeof handoffOutcomes)[number];

export const handoffOutcomeWords: Record<HandoffOutcome, Words> = {
  recycled: { ja: '案件化せず', en: 'Not ripe yet' },
  deal: { ja: '案件化', en: 'Became a deal' },
  won: { ja: '受注', en: 'Won' },
  lost: { ja: '失注', en: 'Lost' },
  onboarded: { ja: 'オンボーディング完了', en: 'Onboarded' },
  churned: { ja: '解約', en: 'Churned' },
};
