import type { Words } from '../words.ts';

export interface MilestoneTemplate {
  key: string;
  label: Words;
  /** Whose turn it is. */
  side: 'us' | 'customer';
  /** Days after the plan's start. */
  dueAfterDays: number;
}

const words = {
  'kick-off': { ja: 'キックオフ', en: 'Kick-off' },
  'set-up': { ja: '初期設定', en: 'Set-up' },
  'first-use': { ja: '利用開始', en: 'First use' },
  training: { ja: '利用者トレーニング', en: 'User training' },
  'self-reliance': { ja: '自走チェック', en: 'Self-reliance check' },
};

const step = (key: keyof typeof words, side: MilestoneTemplate['side'], dueAfterDays: number): MilestoneTemplate => ({
  key,
  label: words[key],
  side,
  dueAfterDays,
});

/** What a new customer goes through: the fewer people can sit beside them, the fewer steps and the sooner. */
const byTier: Record<string, MilestoneTemplate[]> = {
  high: [
    step('kick-off', 'us', 7),
    step('set-up', 'us', 21),
    step('first-use', 'customer', 35),
    step('training', 'us', 60),
    step('self-reliance', 'us', 90),
  ],
  low: [
    step('kick-off', 'us', 7),
    step('set-up', 'customer', 21),
    step('first-use', 'customer', 30),
    step('training', 'us', 45),
    step('self-reliance', 'us', 60),
  ],
  tech: [step('set-up', 'customer', 7), step('first-use', 'customer', 14), step('self-reliance', 'us', 30)],
  community: [step('first-use', 'customer', 14), step('self-reliance', 'us', 30)],
};

/** The steps for a touch tier; an account without one gets those of high touch, which skip nothing. */
export function defaultMilestones(touchTier: string | null | undefined): MilestoneTemplate[] {
  return byTier[touchTier ?? 'high'] ?? (byTier.high as MilestoneTemplate[]);
}
