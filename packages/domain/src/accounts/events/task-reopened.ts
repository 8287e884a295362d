import { z } from 'zod';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { update } from '../../timeline/row-change.ts';

export const taskReopened = defineEventKind({
  name: 'accounts.task-reopened',
  department: 'by-actor',
  label: { ja: 'タスクの再開', en: 'Task reopened' },
  icon: 'square-rotated',
  payload: z.object({ taskId: z.string(), title: z.string() }),
  summary: {
    ja: ({ title }) => `未完了に戻した: ${title}`,
    en: ({ title }) => `Open again: ${title}`,
  },
  project: ({ accountId, payload: { taskId } }) => [
    update('tasks', { accountId, id: taskId }, { state: 'open', doneAt: null, doneBy: null }),
  ],
});
