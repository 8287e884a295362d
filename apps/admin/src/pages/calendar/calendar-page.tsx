import { gql, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useTexts } from '@tasuki/i18n';
import type { CalendarPageQuery, CalendarPageQueryVariables } from '../../__generated__/operations.ts';
import { ListPage } from '../../list-page.tsx';
import { CalendarForm } from './calendar-form.tsx';
import { calendarTexts } from './calendar-texts.ts';

const CALENDAR_PAGE: TypedDocumentNode<CalendarPageQuery, CalendarPageQueryVariables> = gql`
  query CalendarPage {
    businessCalendar {
      opens
      closes
      workdays
      closedDays
      observesHolidays
      version
    }
  }
`;

/** When the organisation works: what the clocks of handoffs run on. */
export function CalendarPage() {
  const t = useTexts(calendarTexts);
  const { client, data, error, loading, refetch } = useQuery(CALENDAR_PAGE);
  return (
    <ListPage
      title={t('calendar.title')}
      failedTitle={t('calendar.failed')}
      loading={loading}
      error={error}
      onRetry={() => refetch()}
    >
      {data ? (
        <CalendarForm
          key={data.businessCalendar.version}
          calendar={data.businessCalendar}
          readLatest={async () =>
            (await client.query({ query: CALENDAR_PAGE, fetchPolicy: 'no-cache' })).data?.businessCalendar
          }
          onLatest={() => void refetch()}
        />
      ) : null}
    </ListPage>
  );
}
