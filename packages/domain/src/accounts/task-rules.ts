import { type Acting, actedBy } from '../acting.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { Department } from '../departments.ts';
import { taskCanceled } from './events/task-canceled.ts';
import { taskCompleted } from './events/task-completed.ts';
import { taskCreated } from './events/task-created.ts';
import { taskReopened } from './events/task-reopened.ts';
import { taskRescheduled } from './events/task-rescheduled.ts';

export interface CreateTask extends Acting {
  accountId: string;
  id: string;
  title: string;
  department?: Department;
  assigneeId?: string | null;
  dueAt?: Date | null;
  contactId?: string | null;
}

export function createTask(command: CreateTask): Decision {
  const title = command.title.trim();
  if (!title) return refuse('TITLE_MISSING', 'A task needs a title.', { field: 'title' });
  return accept(taskEvent({ ...command, title }));
}

/** A task that follows from something else, such as a promised call back. */
export function taskEvent({ accountId, id, title, dueAt, contactId, assigneeId, ...command }: CreateTask) {
  return taskCreated.event({
    ...actedBy(command),
    accountId,
    department: command.as,
    contactId: contactId ?? null,
    subject: { type: 'task', id },
    payload: {
      taskId: id,
      title,
      department: command.department ?? command.as,
      assigneeId,
      dueAt: dueAt?.toISOString(),
    },
  });
}

export interface TaskState {
  accountId: string;
  id: string;
  title: string;
  state: 'open' | 'done';
}

export function completeTask(task: TaskState, command: Acting & { note?: string | null }): Decision {
  if (task.state !== 'open') return refuse('TASK_ALREADY_DONE', `“${task.title}” is already done.`);
  return accept(
    taskCompleted.event({
      ...actedBy(command),
      accountId: task.accountId,
      department: command.as,
      subject: { type: 'task', id: task.id },
      payload: { taskId: task.id, title: task.title, note: command.note },
    }),
  );
}

/** Takes a completion back. */
export function reopenTask(task: TaskState, command: Acting): Decision {
  if (task.state !== 'done') return refuse('TASK_NOT_DONE', `“${task.title}” is not done.`);
  return accept(
    taskReopened.event({
      ...actedBy(command),
      accountId: task.accountId,
      department: command.as,
      subject: { type: 'task', id: task.id },
      payload: { taskId: task.id, title: task.title },
    }),
  );
}

/** Takes back that a task was given: what somebody did meanwhile stays done. */
export function cancelTask(task: TaskState, command: Acting): Decision {
  if (task.state !== 'open') return refuse('TASK_ALREADY_DONE', `“${task.title}” is already done.`);
  return accept(
    taskCanceled.event({
      ...actedBy(command),
      accountId: task.accountId,
      department: command.as,
      subject: { type: 'task', id: task.id },
      payload: { taskId: task.id, title: task.title },
    }),
  );
}

/** Gives an open task another due date, or none. The same date again changes nothing. */
export function rescheduleTask(
  task: TaskState & { dueAt: Date | null },
  command: Acting & { dueAt: Date | null },
): Decision {
  if (task.state !== 'open') return refuse('TASK_ALREADY_DONE', `“${task.title}” is already done.`);
  const [before, after] = [task.dueAt?.toISOString() ?? null, command.dueAt?.toISOString() ?? null];
  if (before === after) return accept();
  return accept(
    taskRescheduled.event({
      ...actedBy(command),
      accountId: task.accountId,
      department: command.as,
      subject: { type: 'task', id: task.id },
      payload: { taskId: task.id, title: task.title, dueAt: after, beforeDueAt: before },
    }),
  );
}
