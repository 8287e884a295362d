import { gql, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useUrlState } from '@tasuki/account-timeline';
import { CalendarView, useCalendarMonth } from '@tasuki/account-timeline/calendar';
import { useFormats, useLocale } from '@tasuki/i18n';
import type { DealDaysQuery, DealDaysQueryVariables } from '../../__generated__/operations.ts';
import { BoardHead } from './board-head.tsx';

const DEAL_DAYS: TypedDocumentNode<DealDaysQuery, DealDaysQueryVariables> = gql`
  query DealDays($from: Date!, $before: Date!, $filter: OpportunityFilter, $locale: Locale) {
    pipelines {
      id
      key
      label(locale: $locale)
    }
    opportunityDays(from: $from, before: $before, filter: $filter) {
      day
      totalCount
      nodes {
        id
        name
        amount
        currency
        account {
          id
          name
        }
      }
    }
  }
`;

/** Open deals on the days they are expected to close. */
export function DealCalendar({ pipelineKey, ownerId }: { pipelineKey: string; ownerId: string | null }) {
  const formats = useFormats();
  const { locale } = useLocale();
  const [, setUrl] = useUrlState();
  const calendar = useCalendarMonth();
  const query = useQuery(DEAL_DAYS, {
    variables: {
      ...calendar.range,
      filter: { state: ['open'], pipelineKey, ownerId },
      locale: locale === 'ja' ? 'JA' : 'EN',
    },
  });
  const shown = query.data ?? query.previousData;
  const days = shown?.opportunityDays ?? [];
  return (
    <>
      <BoardHead columns={undefined} pipelines={shown?.pipelines ?? []} />
      <CalendarView
        calendar={calendar}
        query={query}
        days={days.map(({ day, totalCount, nodes }) => ({
          ...{ day, totalCount },
          items: nodes.map(({ id, name, amount, currency, account }) => ({
            key: id,
            title: `${account.name} ${name}`,
            ...(amount === null ? {} : { sign: formats.moneyShort({ amount, currency }) }),
            ...(day < calendar.today ? { tone: 'bad' as const } : {}),
            open: () => setUrl({ deal: id }, { push: true }),
          })),
        }))}
      />
    </>
  );
}
