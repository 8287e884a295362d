import { z } from 'zod';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { update } from '../../timeline/row-change.ts';

export const onboardingCompleted = defineEventKind({
  name: 'customer-success.onboarding-completed',
  department: 'customer-success',
  label: { ja: 'オンボーディング完了', en: 'Onboarding completed' },
  icon: 'confetti',
  payload: z.object({
    planId: z.string(),
    contractId: z.string(),
    dueOn: z.string().nullish(),
    /** Null in imported history that does not say when. */
    onTime: z.boolean().nullable(),
  }),
  summary: {
    ja: ({ onTime }) => `お客様が自走開始${onTime === null ? '' : onTime ? '（期日内）' : '（期日超過）'}`,
    en: ({ onTime }) => `The customer runs alone${onTime === null ? '' : onTime ? ', in time' : ', late'}`,
  },
  project: ({ accountId, occurredAt, timePrecision, payload: { planId } }) => [
    update(
      'onboardingPlans',
      { accountId, id: planId },
      { state: 'completed', completedAt: occurredAt, completedPrecision: timePrecision },
    ),
  ],
});
