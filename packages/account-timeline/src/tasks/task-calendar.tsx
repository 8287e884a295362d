import { gql, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { useFormats } from '@tasuki/i18n';
import type { TaskDaysQuery, TaskDaysQueryVariables, TaskFilter } from '../__generated__/operations.ts';
import { CalendarView } from '../calendar/calendar-view.tsx';
import { useCalendarMonth } from '../calendar/use-calendar-month.ts';

const TASK_DAYS: TypedDocumentNode<TaskDaysQuery, TaskDaysQueryVariables> = gql`
  query TaskDays($from: Date!, $before: Date!, $filter: TaskFilter) {
    taskDays(from: $from, before: $before, filter: $filter) {
      day
      totalCount
      nodes {
        id
        title
        state
        dueAt
        account {
          id
          name
        }
      }
    }
  }
`;

/** Tasks on the days they are due. */
export function TaskCalendar({ filter }: { filter: TaskFilter }) {
  const formats = useFormats();
  const navigate = useNavigate();
  const calendar = useCalendarMonth();
  const query = useQuery(TASK_DAYS, { variables: { ...calendar.range, filter } });
  const days = (query.data ?? query.previousData)?.taskDays ?? [];
  const now = Date.now();
  return (
    <CalendarView
      calendar={calendar}
      query={query}
      days={days.map(({ day, totalCount, nodes }) => ({
        ...{ day, totalCount },
        items: nodes.map(({ id, title, state, dueAt, account }) => ({
          key: id,
          title: `${title} ${account.name}`,
          ...(dueAt ? { sign: formats.time(dueAt) } : {}),
          ...(state === 'open' && dueAt && Date.parse(dueAt) < now ? { tone: 'bad' as const } : {}),
          open: () => void navigate({ to: `/accounts/${account.id}` }),
        })),
      }))}
    />
  );
}
