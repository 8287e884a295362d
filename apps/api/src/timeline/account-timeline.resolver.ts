import { parseGlobalId } from '@tasuki/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { Arg, Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';
import { Account } from '../accounts/account.type.ts';
import { authorize, type Viewer } from '../auth/viewer.ts';
import { readPage } from '../connections/page.ts';
import type { ApiContext } from '../context.ts';
import { badUserInput } from '../errors.ts';
import { readDay } from '../read-day.ts';
import { type EventRow, toTimelineEvent } from './event-row.ts';
import { joinedContacts, wantedContact } from './joined-contact.ts';
import {
  type TimeBucket,
  TimeBucketEnum,
  TimelineConnection,
  TimelineDensity,
  TimelineDepartmentCount,
  TimelineFilter,
} from './timeline-connection.type.ts';
import type { TimelinePlace } from './timeline-cursor.ts';
import { countByDepartment, readDensity } from './timeline-density.ts';
import type { TimelineFilterValues } from './timeline-filter.ts';
import { countHidden, countTimeline, readTimelinePage } from './timeline-page.ts';
import { type RunRow, readFoldedPage } from './timeline-runs.ts';

/** As many events as the longest timeline is measured with. */
const MOST_SKIPPED = 100_000;

const FOLDED = 'Three or more of a noisy kind in a row within a month become one edge.';

@Resolver((_of) => Account)
export class AccountTimelineResolver {
  @FieldResolver((_returns) => TimelineConnection, {
    description: 'The one timeline, newest first, over the account and all that was merged into it.',
  })
  async timeline(
    @Root() account: Account,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('first', (_type) => Int, { nullable: true }) first?: number,
    @Arg('after', (_type) => String, { nullable: true }) after?: string,
    @Arg('last', (_type) => Int, { nullable: true }) last?: number,
    @Arg('before', (_type) => String, { nullable: true }) before?: string,
    @Arg('around', (_type) => GraphQLDateTime, {
      nullable: true,
      description: 'Starts the page at the newest event at or before this moment.',
    })
    around?: Date,
    @Arg('filter', (_type) => TimelineFilter, { nullable: true }) filter?: TimelineFilter,
    @Arg('folded', (_type) => Boolean, { nullable: true, description: FOLDED }) folded?: boolean,
    @Arg('skip', (_type) => Int, {
      nullable: true,
      description:
        'Passes over so many edges before the page begins. For jumps within a period; to go on, use a cursor.',
    })
    skip?: number,
  ): Promise<TimelineConnection> {
    const viewer = authorize(context.viewer, 'read');
    const page = readPage({ first, after, last, before });
    if (skip != null && (skip < 0 || skip > MOST_SKIPPED))
      throw badUserInput(`skip is ${skip}: give 0 to ${MOST_SKIPPED}.`, { field: 'skip' });
    if (around && page.cursor) throw badUserInput('around begins anew: leave after and before away.');
    const place = page.cursor
      ? context.cursors.read(page.cursor)
      : around
        ? { at: around.getTime() + 1, id: FIRST_ID }
        : null;
    const values = readFilter(filter, viewer, context);
    const contact = wantedContact(info);
    const request = { page, place, skip: skip ?? 0, filter: values, contact };
    const rows: (EventRow | RunRow)[] = folded
      ? await readFoldedPage(context.sql, account.uuid, request)
      : await readTimelinePage(context.sql, account.uuid, request);

    const hasMore = rows.length > page.limit;
    const kept = rows.slice(0, page.limit);
    if (page.isBackward) kept.reverse();
    const reader = { viewer, timeZone: context.timeZone, contactOf: joinedContacts(contact) };
    const nodes = kept.map((row) => toTimelineEvent(row, reader));
    const cursorAt = (at: number) => {
      const [row, node] = [kept[at], nodes[at]];
      return row && node ? context.cursors.write(placeOf(row), node.isHidden) : null;
    };
    return Object.assign(new TimelineConnection(), {
      nodes,
      cursorAt,
      runAt: (at: number) => runOf(kept[at]),
      pageInfo: {
        hasNextPage: page.isBackward ? place !== null : hasMore,
        hasPreviousPage: page.isBackward ? hasMore : place !== null,
        startCursor: cursorAt(0),
        endCursor: cursorAt(nodes.length - 1),
      },
      count: () => countTimeline(context.sql, account.uuid, values),
      countHidden: () => countHidden(context.sql, account.uuid, values),
    });
  }

  @FieldResolver((_returns) => [TimelineDensity], {
    description: 'Events per bucket and department, newest first: the scrubber and the chips.',
  })
  async timelineDensity(
    @Root() account: Account,
    @Ctx() context: ApiContext,
    @Arg('bucket', (_type) => TimeBucketEnum) bucket: TimeBucket,
    @Arg('filter', (_type) => TimelineFilter, { nullable: true }) filter?: TimelineFilter,
    @Arg('folded', (_type) => Boolean, { nullable: true, description: FOLDED }) folded?: boolean,
  ): Promise<TimelineDensity[]> {
    const viewer = authorize(context.viewer, 'read');
    if (folded && (bucket === 'day' || bucket === 'week'))
      throw badUserInput('Repeats are folded by month: ask for months, quarters or years.', { field: 'bucket' });
    const rows = await readDensity(context.sql, account.uuid, {
      unit: bucket,
      filter: readFilter(filter, viewer, context),
      isFolded: folded ?? false,
    });
    return rows as TimelineDensity[];
  }

  @FieldResolver((_returns) => [TimelineDepartmentCount], {
    description: 'Events per department, whatever a view hides.',
  })
  async timelineDepartments(@Root() account: Account, @Ctx() context: ApiContext): Promise<TimelineDepartmentCount[]> {
    const viewer = authorize(context.viewer, 'read');
    const rows = await countByDepartment(context.sql, account.uuid, readFilter(undefined, viewer, context));
    return rows as TimelineDepartmentCount[];
  }
}

/** Before every real id: a page that begins at a moment takes all events of that millisecond. */
const FIRST_ID = '00000000-0000-0000-0000-000000000000';

function placeOf(row: EventRow | RunRow): TimelinePlace {
  const place = { at: row.occurred_at.getTime(), id: row.id };
  return isRun(row) ? { ...place, end: { at: row.run_from.getTime(), id: row.run_end_id } } : place;
}

const isRun = (row: EventRow | RunRow | undefined): row is RunRow =>
  row !== undefined && 'run_size' in row && row.run_size > 1;

const runOf = (row: EventRow | RunRow | undefined) => (isRun(row) ? { count: row.run_size, from: row.run_from } : null);

function readFilter(
  filter: TimelineFilter | undefined,
  viewer: Viewer,
  { organisation, timeZone }: ApiContext,
): TimelineFilterValues {
  const { departments, withHandoffs, kinds, actors, contacts, from, to, fromDay, toDay } = filter ?? {};
  return {
    readable: [...viewer.departments],
    offTimeline: organisation?.kindsOffTimeline ?? [],
    departments,
    withHandoffs,
    kinds,
    from,
    to,
    fromDay: readDay(fromDay),
    toDay: readDay(toDay),
    timeZone,
    actorIds: actors?.map(uuidOf),
    contactIds: contacts?.map(uuidOf),
  };
}

function uuidOf(id: string): string {
  const parsed = parseGlobalId(id);
  if (!parsed) throw badUserInput(`${id} is not an id.`, { field: 'filter' });
  return parsed.id;
}
