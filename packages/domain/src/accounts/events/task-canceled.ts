import { z } from 'zod';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { remove } from '../../timeline/row-change.ts';

export const taskCanceled = defineEventKind({
  name: 'accounts.task-canceled',
  department: 'by-actor',
  label: { ja: 'タスクの取り消し', en: 'Task canceled' },
  icon: 'square-x',
  payload: z.object({ taskId: z.string(), title: z.string() }),
  summary: {
    ja: ({ title }) => `取り消し: ${title}`,
    en: ({ title }) => `Canceled: ${title}`,
  },
  project: ({ accountId, payload: { taskId } }) => [remove('tasks', { accountId, id: taskId })],
});
