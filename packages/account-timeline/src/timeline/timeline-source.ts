import type { ApolloClient } from '@apollo/client';
import type { Department, Locale } from '@tasuki/i18n';
import type { TimelineFilter } from '../__generated__/operations.ts';
import type { Lens } from './lens.ts';
import { ALL } from './lens.ts';
import type { MonthCount } from './month-rows.ts';
import { TIMELINE_DENSITY, TIMELINE_EVENT_MOMENT, TIMELINE_PAGE, type TimelineRowEvent } from './timeline-queries.ts';

export interface LoadedEvent extends TimelineRowEvent {
  cursor: string;
}

export interface PageRequest {
  first: number;
  after?: string | undefined;
  /** Only events before this moment. Their count tells where the page stands. */
  before?: number | undefined;
}

export interface TimelineCounts {
  departments: Partial<Record<Department, number>>;
  all: number;
  /** The months of what the lens shows, newest first. */
  months: readonly (MonthCount & { departments: Partial<Record<Department, number>> })[];
}

/** Where the feed reads from. Tests give one without a server. */
export interface TimelineSource {
  counts(): Promise<TimelineCounts>;
  page(request: PageRequest): Promise<{ events: LoadedEvent[]; totalCount: number | undefined }>;
  moment(eventId: string): Promise<number | undefined>;
}

interface SourceOptions {
  client: ApolloClient;
  accountId: string;
  lens: Lens;
  locale: Locale;
}

/** Reads one account's timeline through one lens. Windows stay out of the cache: it would keep 100,000 rows for good. */
export function createTimelineSource({ client, accountId, lens, locale }: SourceOptions): TimelineSource {
  const filter: TimelineFilter = lens.length === ALL.length ? {} : { departments: [...lens], withHandoffs: true };
  return {
    async counts() {
      const { data } = await client.query({
        query: TIMELINE_DENSITY,
        variables: { accountId, filter },
        fetchPolicy: 'no-cache',
      });
      return sumCounts(data?.account?.all ?? [], data?.account?.shown ?? []);
    },
    async page({ first, after, before }) {
      const { data } = await client.query({
        query: TIMELINE_PAGE,
        variables: {
          accountId,
          first,
          after,
          filter: before === undefined ? filter : { ...filter, to: new Date(before).toISOString() },
          locale: locale === 'ja' ? 'JA' : 'EN',
          withCount: after === undefined,
        },
        fetchPolicy: 'no-cache',
      });
      const timeline = data?.account?.timeline;
      const events = timeline?.edges.map(({ cursor, node }) => ({ ...node, cursor })) ?? [];
      return { events, totalCount: timeline?.totalCount };
    },
    async moment(eventId) {
      const { data } = await client.query({ query: TIMELINE_EVENT_MOMENT, variables: { id: eventId } });
      const node = data?.node;
      return node && 'occurredAt' in node ? Date.parse(node.occurredAt) : undefined;
    },
  };
}

interface DensityRow {
  bucket: string;
  department: Department;
  count: number;
}

/** Adds the buckets of the departments into totals and months. */
export function sumCounts(all: readonly DensityRow[], shown: readonly DensityRow[]): TimelineCounts {
  const departments: Partial<Record<Department, number>> = {};
  for (const { department, count } of all) departments[department] = (departments[department] ?? 0) + count;
  const months = Map.groupBy(shown, ({ bucket }) => bucket);
  return {
    departments,
    all: all.reduce((sum, { count }) => sum + count, 0),
    months: [...months]
      .toSorted(([a], [b]) => (a < b ? 1 : -1))
      .map(([month, rows]) => ({
        month,
        count: rows.reduce((sum, { count }) => sum + count, 0),
        departments: Object.fromEntries(rows.map(({ department, count }) => [department, count])),
      })),
  };
}
