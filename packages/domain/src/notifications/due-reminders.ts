import { addDays, type Day } from '../days.ts';
import type { NotificationKind } from './notification-kinds.ts';

/** How many days before the day people are reminded of it. */
const REMINDERS: Record<'notice-due' | 'renewal-due', readonly number[]> = {
  'notice-due': [30, 7],
  'renewal-due': [90, 60, 30],
};

export interface DueContract {
  id: string;
  noticeDeadline: Day | null;
  endDate: Day | null;
}

export interface Reminder {
  kind: NotificationKind;
  dueOn: Day;
  /** The same for each look at the same step, so that one step reminds once. */
  cause: string;
}

/** The farthest day that a look has to take in. */
export const LONGEST_REMINDER_DAYS = Math.max(...Object.values(REMINDERS).flat());

/** What a contract's owner is reminded of today: the nearest step that has been reached, for each of its two days. */
export function dueReminders({ id, noticeDeadline, endDate }: DueContract, today: Day): Reminder[] {
  const days = { 'notice-due': noticeDeadline, 'renewal-due': endDate };
  return (Object.keys(REMINDERS) as (keyof typeof REMINDERS)[]).flatMap((kind) => {
    const dueOn = days[kind];
    const step = dueOn && dueOn >= today ? REMINDERS[kind].findLast((ahead) => addDays(dueOn, -ahead) <= today) : null;
    return dueOn && step ? [{ kind, dueOn, cause: `${kind}:${id}:${dueOn}:${step}` }] : [];
  });
}
