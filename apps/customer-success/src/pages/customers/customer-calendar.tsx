import { gql, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { CalendarView, useCalendarMonth } from '@tasuki/account-timeline/calendar';
import { useTexts } from '@tasuki/i18n';
import type { CustomerDaysQuery, CustomerDaysQueryVariables, CustomerFilter } from '../../__generated__/operations.ts';
import { paths } from '../../paths.ts';
import { customersTexts } from './customers-texts.ts';

const CUSTOMER_DAYS: TypedDocumentNode<CustomerDaysQuery, CustomerDaysQueryVariables> = gql`
  query CustomerDays($from: Date!, $before: Date!, $filter: CustomerFilter) {
    customerDays(from: $from, before: $before, filter: $filter) {
      day
      totalCount
      nodes {
        kind
        hasNotice
        account {
          id
          name
        }
      }
    }
  }
`;

type CustomerDate = CustomerDaysQuery['customerDays'][number]['nodes'][number];

/** Renewals and notice deadlines on their days. */
export function CustomerCalendar({ filter }: { filter: CustomerFilter }) {
  const t = useTexts(customersTexts);
  const navigate = useNavigate();
  const calendar = useCalendarMonth();
  const query = useQuery(CUSTOMER_DAYS, { variables: { ...calendar.range, filter } });
  const days = (query.data ?? query.previousData)?.customerDays ?? [];
  return (
    <CalendarView
      calendar={calendar}
      query={query}
      days={days.map(({ day, totalCount, nodes }) => ({
        ...{ day, totalCount },
        items: nodes.map((date) => ({
          key: `${date.kind} ${date.account.id}`,
          title: date.account.name,
          sign: t(date.kind === 'NOTICE' ? 'customers.notice' : 'customers.renewal'),
          tone: toneOf(date),
          open: () => void navigate({ to: paths.account(date.account.id) }),
        })),
      }))}
    />
  );
}

/** A customer that gave notice may leave with the contract's end; a deadline is the last day to talk. */
function toneOf({ kind, hasNotice }: CustomerDate): 'bad' | 'warn' | 'ok' {
  if (hasNotice) return 'bad';
  return kind === 'NOTICE' ? 'warn' : 'ok';
}
