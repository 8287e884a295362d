import { z } from 'zod';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { factsOf } from '../../timeline/facts-of.ts';
import { update } from '../../timeline/row-change.ts';

export const taskCompleted = defineEventKind({
  name: 'accounts.task-completed',
  department: 'by-actor',
  label: { ja: 'タスク完了', en: 'Task completed' },
  icon: 'square-check',
  payload: z.object({ taskId: z.string(), title: z.string(), note: z.string().nullish() }),
  summary: {
    ja: ({ title }) => `完了: ${title}`,
    en: ({ title }) => `Done: ${title}`,
  },
  facts: ({ note }, telling) => factsOf(telling, [{ ja: 'メモ', en: 'Note' }, note]),
  project: ({ accountId, occurredAt, actorId, payload: { taskId } }) => [
    update('tasks', { accountId, id: taskId }, { state: 'done', doneAt: occurredAt, doneBy: actorId }),
  ],
});
