import { z } from 'zod';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { factsOf, momentText } from '../../timeline/facts-of.ts';
import { update } from '../../timeline/row-change.ts';

export const taskRescheduled = defineEventKind({
  name: 'accounts.task-rescheduled',
  department: 'by-actor',
  label: { ja: 'タスクの期限変更', en: 'Task rescheduled' },
  icon: 'calendar-due',
  payload: z.object({
    taskId: z.string(),
    title: z.string(),
    dueAt: z.iso.datetime().nullable(),
    beforeDueAt: z.iso.datetime().nullable(),
  }),
  summary: {
    ja: ({ title }) => `期限を変更: ${title}`,
    en: ({ title }) => `Rescheduled: ${title}`,
  },
  facts: ({ dueAt, beforeDueAt }, telling) =>
    factsOf(
      telling,
      [{ ja: '期限', en: 'Due' }, dueAt && momentText(dueAt, telling)],
      [{ ja: '変更前', en: 'Before' }, beforeDueAt && momentText(beforeDueAt, telling)],
    ),
  project: ({ accountId, payload: { taskId, dueAt } }) => [
    update('tasks', { accountId, id: taskId }, { dueAt: dueAt ? new Date(dueAt) : null }),
  ],
});
