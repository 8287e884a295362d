import { useQuery } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { useViewer } from '@tasuki/apollo';
import { useTexts } from '@tasuki/i18n';
import { Button, type Column, DataList, EmptyState, lazyPart, SkeletonRows, useSelection } from '@tasuki/ui';
import { Suspense, useMemo } from 'react';
import type { TaskFilter, TasksPageQuery } from '../__generated__/operations.ts';
import { rememberList } from '../account/list-origin.ts';
import styles from '../accounts/accounts.module.css';
import { useApp } from '../app/app-context.ts';
import { useUrlState } from '../app/url-state.ts';
import { TaskBulkBar } from '../bulk/task-bulk-bar.tsx';
import { isCalendar } from '../calendar/calendar-switch.tsx';
import { Loaded } from '../panels/panel.tsx';
import { useColumnChoice } from '../views/column-choice.ts';
import { TaskCard, useTaskColumns } from './task-columns.tsx';
import { TaskFilterBar } from './task-filter-bar.tsx';
import { NO_FILTERS, readTaskFilter } from './task-filters.ts';
import { type ListedTask, TASKS_PAGE } from './tasks-query.ts';
import { tasksTexts } from './tasks-texts.ts';

const TaskCalendar = lazyPart(() => import('./task-calendar.tsx').then((m) => m.TaskCalendar));

const PAGE_SIZE = 100;
const CARD_HEIGHT = 88;
const HOUR_MS = 60 * 60 * 1000;

/** What is to do on accounts, mine first: as a list, many of them done or put off at once, or as a calendar. */
export function TasksPage() {
  const [url] = useUrlState();
  const { department } = useApp();
  const { organisation } = useViewer();
  const now = Math.ceil(Date.now() / HOUR_MS) * HOUR_MS;
  const filter = readTaskFilter(url, { department, now, timeZone: organisation.timeZone });
  return isCalendar(url) ? <CalendarPage filter={filter} /> : <ListPage filter={filter} />;
}

function CalendarPage({ filter }: { filter: TaskFilter }) {
  const [url, setUrl] = useUrlState();
  return (
    <div className={styles.page}>
      <TaskFilterBar url={url} onChange={setUrl} />
      <Suspense fallback={<SkeletonRows rows={14} />}>
        <TaskCalendar filter={filter} />
      </Suspense>
    </div>
  );
}

function ListPage({ filter }: { filter: TaskFilter }) {
  const t = useTexts(tasksTexts);
  const [url, setUrl] = useUrlState();
  const { columns, choice } = useColumnChoice(useTaskColumns());
  const selection = useSelection();
  const query = useQuery(TASKS_PAGE, { variables: { first: PAGE_SIZE, filter } });
  const change: typeof setUrl = (to) => {
    // What is no longer shown must not be acted on.
    selection.choose([]);
    setUrl(to);
  };
  const tasks = (query.data ?? query.previousData)?.tasks;
  return (
    <div className={styles.page}>
      <TaskFilterBar url={url} onChange={change} count={tasks?.totalCount} columns={choice} />
      <div className={`${styles.list} ${styles.filled}`}>
        <Loaded query={query} failed={t('tasks.failed')} rows={14}>
          {(data) => (
            <TaskRows
              tasks={data.tasks}
              columns={columns}
              selection={selection}
              onLoadMore={(after) => query.fetchMore({ variables: { after } })}
            />
          )}
        </Loaded>
      </div>
      <TaskBulkBar selection={selection} />
    </div>
  );
}

interface TaskRowsProps {
  tasks: TasksPageQuery['tasks'];
  columns: readonly Column<ListedTask>[];
  selection: ReturnType<typeof useSelection>;
  onLoadMore: (after: string) => Promise<unknown>;
}

function TaskRows({ tasks, columns, selection, onLoadMore }: TaskRowsProps) {
  const t = useTexts(tasksTexts);
  const navigate = useNavigate();
  const [url, setUrl] = useUrlState();
  const rows = useMemo(() => tasks.edges.map(({ node }) => node), [tasks]);
  const { endCursor, hasNextPage } = tasks.pageInfo;
  const open = ({ account }: ListedTask) => {
    rememberList([...new Set(rows.map((row) => row.account.id))]);
    void navigate({ to: `/accounts/${account.id}` });
  };
  if (rows.length === 0) return <NoTasks isFiltered={Object.keys(NO_FILTERS).some((name) => url[name])} />;
  return (
    <DataList
      label={t('tasks.title')}
      columns={columns}
      rows={rows}
      totalCount={tasks.totalCount}
      rowKey={({ id }) => id}
      renderCard={(task) => <TaskCard task={task} />}
      cardHeight={CARD_HEIGHT}
      onOpen={open}
      onLoadMore={hasNextPage && endCursor ? () => onLoadMore(endCursor) : undefined}
      activeKey={url.selected}
      onActiveChange={({ id }) => setUrl({ selected: id })}
      selection={selection}
    />
  );
}

function NoTasks({ isFiltered }: { isFiltered: boolean }) {
  const t = useTexts(tasksTexts);
  const navigate = useNavigate();
  const [, setUrl] = useUrlState();
  if (isFiltered) {
    return (
      <EmptyState
        title={t('tasks.none')}
        action={<Button onClick={() => setUrl(NO_FILTERS)}>{t('tasks.clear')}</Button>}
      />
    );
  }
  return (
    <EmptyState
      title={t('tasks.empty')}
      why={t('tasks.empty.why')}
      action={<Button onClick={() => navigate({ to: '/accounts' })}>{t('tasks.open-accounts')}</Button>}
    />
  );
}
