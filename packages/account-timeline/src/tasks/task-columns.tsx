import { NOTHING, useFormats, useTexts } from '@tasuki/i18n';
import { type Column, DepartmentChip, StatusChip } from '@tasuki/ui';
import { useMemo } from 'react';
import styles from '../accounts/accounts.module.css';
import type { ListedTask } from './tasks-query.ts';
import { tasksTexts } from './tasks-texts.ts';

export function useTaskColumns(): readonly Column<ListedTask>[] {
  const t = useTexts(tasksTexts);
  return useMemo(
    () => [
      {
        key: 'name',
        header: t('tasks.name'),
        width: 'minmax(180px, 3fr)',
        render: ({ title }) => <b title={title}>{title}</b>,
      },
      {
        key: 'account',
        header: t('tasks.account'),
        width: 'minmax(160px, 2fr)',
        render: ({ account }) => account.name,
      },
      { key: 'due', header: t('tasks.due'), width: '220px', render: (task) => <Due task={task} /> },
      {
        key: 'assignee',
        header: t('tasks.assignee'),
        width: 'minmax(96px, 1fr)',
        render: ({ assignee }) => assignee?.name ?? NOTHING,
      },
      {
        key: 'department',
        header: t('tasks.department'),
        width: '132px',
        render: ({ department }) => <DepartmentChip department={department} />,
      },
    ],
    [t],
  );
}

function Due({ task: { dueAt, state } }: { task: ListedTask }) {
  const t = useTexts(tasksTexts);
  const formats = useFormats();
  if (!dueAt) return NOTHING;
  const isLate = state === 'open' && Date.parse(dueAt) < Date.now();
  return (
    <>
      {formats.dateTime(dueAt)} {isLate ? <StatusChip tone="bad">{t('tasks.late')}</StatusChip> : null}
    </>
  );
}

/** The task on a phone: what, for whom, until when. */
export function TaskCard({ task }: { task: ListedTask }) {
  return (
    <>
      <span className={styles.name}>
        <b>{task.title}</b>
      </span>
      <span className={styles.cardLine}>{task.account.name}</span>
      <span className={styles.cardLine}>
        <Due task={task} />
      </span>
    </>
  );
}
