import { z } from 'zod';
import { departmentName } from '../../department-words.ts';
import { departments } from '../../departments.ts';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { factsOf, momentText } from '../../timeline/facts-of.ts';
import { insert } from '../../timeline/row-change.ts';

export const taskCreated = defineEventKind({
  name: 'accounts.task-created',
  department: 'by-actor',
  label: { ja: 'タスク作成', en: 'Task created' },
  icon: 'square-plus',
  payload: z.object({
    taskId: z.string(),
    title: z.string(),
    department: z.enum(departments),
    assigneeId: z.string().nullish(),
    dueAt: z.iso.datetime().nullish(),
  }),
  summary: {
    ja: ({ title }) => `タスク: ${title}`,
    en: ({ title }) => `Task: ${title}`,
  },
  facts: ({ department, dueAt }, telling) =>
    factsOf(
      telling,
      [{ ja: '部門', en: 'Department' }, departmentName(department, telling.locale)],
      [{ ja: '期限', en: 'Due' }, dueAt && momentText(dueAt, telling)],
    ),
  project: ({ accountId, occurredAt, actorId, payload: { taskId, title, department, assigneeId, dueAt } }) => [
    insert('tasks', {
      accountId,
      id: taskId,
      title,
      department,
      assigneeId: assigneeId ?? null,
      dueAt: dueAt ? new Date(dueAt) : null,
      state: 'open',
      createdAt: occurredAt,
      createdBy: actorId,
    }),
  ],
});
