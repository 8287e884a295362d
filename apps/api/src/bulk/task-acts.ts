import { lockAccount, tasks } from '@tasuki/db';
import { completeTask, reopenTask, rescheduleTask, type TaskState } from '@tasuki/domain/accounts/task-rules';
import { and, eq } from 'drizzle-orm';
import { actingOf } from '../accounts/target-account.ts';
import type { CommandScope } from '../command/run-command.ts';
import { badUserInput } from '../errors.ts';
import type { BulkAct, BulkTarget, BulkUndo } from './bulk-act.ts';
import { changedSince } from './bulk-act.ts';
import type { BulkActInput } from './bulk-act.type.ts';

export const completeTasks: BulkAct<null> = {
  operation: 'completeTask',
  record: 'task',
  choose: async () => ({ choice: null, words: null }),
  async run(scope, target) {
    const task = await lockTask(scope, target);
    if (!task) return null;
    const decision = completeTask(task, actingOf(scope, task.department));
    return { name: task.title, decision, before: { doneAt: scope.now.toISOString() } };
  },
};

/** Only what this act finished is opened again: who opened a task and finished it anew keeps it so. */
export const uncompleteTask: BulkUndo = async (scope, target, before) => {
  const task = await lockTask(scope, target);
  const isAsLeft = task?.doneBy === scope.viewer.id && task.doneAt?.toISOString() === before.doneAt;
  return task && isAsLeft ? reopenTask(task, actingOf(scope, task.department)) : changedSince;
};

/** Another due date for all tasks. */
export function rescheduleTasks({ dueAt }: BulkActInput): BulkAct<Date> {
  return {
    operation: 'completeTask',
    record: 'task',
    async choose() {
      if (!dueAt) throw badUserInput('Say until when.', { field: 'dueAt' });
      return { choice: dueAt, words: dueAt.toISOString() };
    },
    async run(scope, target, choice) {
      const task = await lockTask(scope, target);
      if (!task) return null;
      const decision = rescheduleTask(task, { ...actingOf(scope, task.department), dueAt: choice });
      return {
        name: task.title,
        decision,
        before: { dueAt: task.dueAt?.toISOString() ?? null, newDueAt: choice.toISOString() },
      };
    },
  };
}

export const restoreDueDate: BulkUndo = async (scope, target, before) => {
  const task = await lockTask(scope, target);
  if (!task || (task.dueAt?.toISOString() ?? null) !== before.newDueAt) return changedSince;
  const dueAt = before.dueAt ? new Date(before.dueAt) : null;
  return rescheduleTask(task, { ...actingOf(scope, task.department), dueAt });
};

export async function lockTask({ tx }: CommandScope, { accountId, id }: BulkTarget) {
  await lockAccount(tx, accountId);
  const [task] = await tx
    .select()
    .from(tasks)
    .where(and(eq(tasks.accountId, accountId), eq(tasks.id, id)));
  return task ? { ...task, state: task.state as TaskState['state'] } : null;
}
