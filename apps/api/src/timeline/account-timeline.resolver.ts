import { parseGlobalId } from '@tasuki/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { Arg, Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';
import { Account } from '../accounts/account.type.ts';
import { authorize, type Viewer } from '../auth/viewer.ts';
import { readPage } from '../connections/page.ts';
import type { ApiContext } from '../context.ts';
import { badUserInput } from '../errors.ts';
import { toTimelineEvent } from './event-row.ts';
import { wantedContact } from './joined-contact.ts';
import {
  type TimeBucket,
  TimeBucketEnum,
  TimelineConnection,
  TimelineDensity,
  TimelineFilter,
} from './timeline-connection.type.ts';
import {
  countHidden,
  countTimeline,
  readDensity,
  readTimelinePage,
  type TimelineFilterValues,
} from './timeline-page.ts';

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
  ): Promise<TimelineConnection> {
    const viewer = authorize(context.viewer, 'read');
    const page = readPage({ first, after, last, before });
    if (around && page.cursor) throw badUserInput('around begins anew: leave after and before away.');
    const place = page.cursor
      ? context.cursors.read(page.cursor)
      : around
        ? { at: around.getTime() + 1, id: FIRST_ID }
        : null;
    const values = readFilter(filter, viewer);
    const rows = await readTimelinePage(context.sql, account.uuid, {
      page,
      place,
      filter: values,
      contact: wantedContact(info),
    });

    const hasMore = rows.length > page.limit;
    const kept = rows.slice(0, page.limit);
    if (page.isBackward) kept.reverse();
    const nodes = kept.map((row) => toTimelineEvent(row, viewer));
    const cursorAt = (at: number) => {
      const [row, node] = [kept[at], nodes[at]];
      return row && node ? context.cursors.write({ at: row.occurred_at.getTime(), id: row.id }, node.isHidden) : null;
    };
    return Object.assign(new TimelineConnection(), {
      nodes,
      cursorAt,
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
  ): Promise<TimelineDensity[]> {
    const viewer = authorize(context.viewer, 'read');
    const rows = await readDensity(context.sql, account.uuid, {
      unit: bucket,
      timeZone: context.timeZone,
      filter: readFilter(filter, viewer),
    });
    return rows as TimelineDensity[];
  }
}

/** Before every real id: a page that begins at a moment takes all events of that millisecond. */
const FIRST_ID = '00000000-0000-0000-0000-000000000000';

function readFilter(filter: TimelineFilter | undefined, viewer: Viewer): TimelineFilterValues {
  const { departments, withHandoffs, kinds, actors, contacts, from, to } = filter ?? {};
  return {
    readable: [...viewer.departments],
    departments,
    withHandoffs,
    kinds,
    from,
    to,
    actorIds: actors?.map(uuidOf),
    contactIds: contacts?.map(uuidOf),
  };
}

function uuidOf(id: string): string {
  const parsed = parseGlobalId(id);
  if (!parsed) throw badUserInput(`${id} is not an id.`, { field: 'filter' });
  return parsed.id;
}
