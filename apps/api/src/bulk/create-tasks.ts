import { lockAccount } from '@tasuki/db';
import { cancelTask, createTask } from '@tasuki/domain/accounts/task-rules';
import { v7 as uuidv7 } from 'uuid';
import { actingOf } from '../accounts/target-account.ts';
import { badUserInput } from '../errors.ts';
import type { BulkAct, BulkUndo } from './bulk-act.ts';
import { changedSince } from './bulk-act.ts';
import type { BulkActInput } from './bulk-act.type.ts';
import { type ChosenPerson, choosePerson } from './choose-person.ts';
import { lockTask } from './task-acts.ts';

/** The same to do on all accounts. */
export function createTasks({ title, userId, dueAt, department }: BulkActInput): BulkAct<ChosenPerson | null> {
  return {
    operation: 'createTask',
    record: 'account',
    async choose({ tx }) {
      if (!title?.trim()) throw badUserInput('Say what is to be done.', { field: 'title' });
      return { choice: userId ? await choosePerson(tx, userId) : null, words: title.trim() };
    },
    async run(scope, target, assignee) {
      const account = await lockAccount(scope.tx, target.id);
      if (!account) return null;
      const id = uuidv7();
      const decision = createTask({
        ...actingOf(scope, account.holder),
        ...{ accountId: account.id, id, title: title ?? '', dueAt, assigneeId: assignee?.id },
        department: department ?? undefined,
      });
      return { name: account.name, decision, before: { taskId: id, taskAccountId: account.id } };
    },
  };
}

/** What somebody has already done stays done. */
export const uncreateTask: BulkUndo = async (scope, _target, { taskId, taskAccountId }) => {
  if (!taskId || !taskAccountId) return changedSince;
  const task = await lockTask(scope, { accountId: taskAccountId, id: taskId });
  return task ? cancelTask(task, actingOf(scope, task.department)) : changedSince;
};
