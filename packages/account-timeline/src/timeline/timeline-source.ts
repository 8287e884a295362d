import type { ApolloClient } from '@apollo/client';
import type { Locale } from '@tasuki/i18n';
import type { TimelinePageQuery, TimelinePageQueryVariables } from '../__generated__/operations.ts';
import { isFolded, type TimelineChoice, toFilter } from './choice.ts';
import { sumCounts, type TimelineCounts } from './timeline-counts.ts';
import {
  TIMELINE_DENSITY,
  TIMELINE_EVENT_MOMENT,
  TIMELINE_PAGE,
  TIMELINE_ROWS_BETWEEN,
  type TimelineRowEvent,
} from './timeline-queries.ts';

/** What a row stands for besides its own event, the newest of them. */
export interface Run {
  count: number;
  from: string;
}

export interface LoadedRow extends TimelineRowEvent {
  cursor: string;
  run: Run | null;
}

export interface TimelineSource {
  counts(): Promise<TimelineCounts>;
  /** The rows after a cursor, newest first. */
  after(cursor: string, first: number): Promise<LoadedRow[]>;
  /** Rows from a moment on, passing over the oldest of them; newest first. */
  since(moment: number, page: { skip: number; last: number }): Promise<LoadedRow[]>;
  /** How many rows there are from a moment to another. */
  rowsBetween(from: number, to: number): Promise<number>;
  /** The events that a row stands for, newest first. */
  eventsOf(row: LoadedRow, page: { skip: number; first: number }): Promise<LoadedRow[]>;
  moment(eventId: string): Promise<number | undefined>;
}

interface SourceOptions {
  client: ApolloClient;
  accountId: string;
  choice: TimelineChoice;
  locale: Locale;
}

const moment = (at: number | string) => new Date(at).toISOString();

/** Reads one account's timeline as it was chosen. Windows stay out of the cache: it would keep 100,000 rows for good. */
export function createTimelineSource({ client, accountId, choice, locale }: SourceOptions): TimelineSource {
  const filter = toFilter(choice);
  const folded = isFolded(choice);
  const page = async (variables: Partial<TimelinePageQueryVariables>) => {
    const { data } = await client.query({
      query: TIMELINE_PAGE,
      variables: { accountId, filter, folded, locale: locale === 'ja' ? 'JA' : 'EN', ...variables },
      fetchPolicy: 'no-cache',
    });
    return rowsOf(data);
  };
  return {
    async counts() {
      const variables = { accountId, filter, folded };
      const { data } = await client.query({ query: TIMELINE_DENSITY, variables, fetchPolicy: 'no-cache' });
      return sumCounts(data?.account?.timelineDepartments ?? [], data?.account?.timelineDensity ?? []);
    },
    after: (cursor, first) => page({ first, after: cursor }),
    since: (from, { skip, last }) => page({ last, skip, filter: { ...filter, from: moment(from) } }),
    async rowsBetween(from, to) {
      const between = { ...filter, from: moment(from), to: moment(to) };
      const { data } = await client.query({
        query: TIMELINE_ROWS_BETWEEN,
        variables: { accountId, filter: between, folded },
        fetchPolicy: 'no-cache',
      });
      return (data?.account?.timelineDensity ?? []).reduce((sum, { rows }) => sum + rows, 0);
    },
    eventsOf({ kind, department, occurredAt, run }, { skip, first }) {
      const to = moment(Date.parse(occurredAt) + 1);
      const own = { ...filter, kinds: [kind], departments: [department], withHandoffs: false, from: run?.from, to };
      return page({ first, skip, filter: own, folded: false });
    },
    async moment(eventId) {
      const { data } = await client.query({ query: TIMELINE_EVENT_MOMENT, variables: { id: eventId } });
      const node = data?.node;
      return node && 'occurredAt' in node ? Date.parse(node.occurredAt) : undefined;
    },
  };
}

function rowsOf(data: TimelinePageQuery | undefined): LoadedRow[] {
  return data?.account?.timeline.edges.map(({ cursor, run, node }) => ({ ...node, cursor, run })) ?? [];
}
