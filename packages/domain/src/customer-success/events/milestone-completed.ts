import { z } from 'zod';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { factsOf } from '../../timeline/facts-of.ts';
import { update } from '../../timeline/row-change.ts';

export const milestoneCompleted = defineEventKind({
  name: 'customer-success.milestone-completed',
  department: 'customer-success',
  label: { ja: 'マイルストーン達成', en: 'Milestone reached' },
  icon: 'flag-check',
  payload: z.object({
    milestoneId: z.string(),
    planId: z.string(),
    labelJa: z.string(),
    labelEn: z.string(),
    dueOn: z.string().nullish(),
    note: z.string().nullish(),
  }),
  summary: { ja: ({ labelJa }) => `「${labelJa}」を達成`, en: ({ labelEn }) => `${labelEn} reached` },
  facts: ({ dueOn, note }, telling) =>
    factsOf(telling, [{ ja: '期日', en: 'Due' }, dueOn], [{ ja: 'メモ', en: 'Note' }, note]),
  project: ({ accountId, occurredAt, actorId, payload: { milestoneId } }) => [
    update('onboardingMilestones', { accountId, id: milestoneId }, { completedAt: occurredAt, completedBy: actorId }),
  ],
});
