import { z } from 'zod';
import { tellDay } from '../../days.ts';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { factsOf } from '../../timeline/facts-of.ts';
import { insert } from '../../timeline/row-change.ts';

export const onboardingStarted = defineEventKind({
  name: 'customer-success.onboarding-started',
  department: 'customer-success',
  label: { ja: 'オンボーディング開始', en: 'Onboarding started' },
  icon: 'plane-departure',
  payload: z.object({
    planId: z.string(),
    contractId: z.string(),
    ownerId: z.string().nullish(),
    dueOn: z.string(),
    milestones: z
      .array(
        z.object({
          milestoneId: z.string(),
          key: z.string(),
          labelJa: z.string(),
          labelEn: z.string(),
          side: z.enum(['us', 'customer']).default('us'),
          dueOn: z.string().nullish(),
        }),
      )
      .default([]),
  }),
  summary: {
    ja: ({ milestones, dueOn }) => `${milestones.length}つのマイルストーン、${tellDay(dueOn, 'ja')}までに自走`,
    en: ({ milestones, dueOn }) =>
      `${milestones.length} ${milestones.length === 1 ? 'milestone' : 'milestones'}, self-reliant by ${tellDay(dueOn, 'en')}`,
  },
  facts: ({ milestones }, telling) =>
    factsOf(
      telling,
      ...milestones.map(({ labelJa, labelEn, dueOn }): [{ ja: string; en: string }, string] => [
        { ja: labelJa, en: labelEn },
        dueOn ?? '—',
      ]),
    ),
  project: ({ accountId, occurredAt, importSource, payload: { planId, milestones, ...fields } }) => [
    insert('onboardingPlans', {
      ...fields,
      accountId,
      id: planId,
      state: 'open',
      startedAt: occurredAt,
      importSource,
    }),
    ...milestones.map(({ milestoneId, ...rest }, index) =>
      insert('onboardingMilestones', { ...rest, accountId, id: milestoneId, planId, position: index + 1 }),
    ),
  ],
});
