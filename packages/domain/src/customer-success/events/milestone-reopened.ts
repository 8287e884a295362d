import { z } from 'zod';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { update } from '../../timeline/row-change.ts';

/** Said too early: the milestone waits again, and with it a plan that its completion had ended. */
export const milestoneReopened = defineEventKind({
  name: 'customer-success.milestone-reopened',
  department: 'customer-success',
  label: { ja: 'マイルストーン達成の取り消し', en: 'Milestone reopened' },
  icon: 'flag-off',
  payload: z.object({
    milestoneId: z.string(),
    planId: z.string(),
    labelJa: z.string(),
    labelEn: z.string(),
    endsCompletion: z.boolean(),
  }),
  summary: { ja: ({ labelJa }) => `「${labelJa}」の達成を取り消し`, en: ({ labelEn }) => `${labelEn} waits again` },
  project: ({ accountId, payload: { milestoneId, planId, endsCompletion } }) => [
    update('onboardingMilestones', { accountId, id: milestoneId }, { completedAt: null, completedBy: null }),
    ...(endsCompletion
      ? [
          update(
            'onboardingPlans',
            { accountId, id: planId },
            { state: 'open', completedAt: null, completedPrecision: null },
          ),
        ]
      : []),
  ],
});
