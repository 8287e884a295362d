import { comments, pins } from '@tasuki/db';
import { toGlobalId } from '@tasuki/domain';
import DataLoader from 'dataloader';
import { and, asc, desc, inArray } from 'drizzle-orm';
import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Account } from '../accounts/account.type.ts';
import { loadAliasSet } from '../accounts/owned-rows.ts';
import type { User } from '../admin/user.type.ts';
import type { ApiContext } from '../context.ts';
import { loadEvent } from './load-event.ts';
import { EventComment } from './talk.type.ts';
import { TimelineEvent } from './timeline-event.type.ts';

const MOST_SHOWN = 200;

@Resolver((_of) => TimelineEvent)
export class EventTalkResolver {
  @FieldResolver((_returns) => [EventComment], { description: 'Oldest first; up to 200.' })
  async comments(@Root() event: TimelineEvent, @Ctx() context: ApiContext): Promise<EventComment[]> {
    if (event.isHidden) return [];
    const rows = await loadComments(context, event);
    return Promise.all(
      rows.slice(0, MOST_SHOWN).map(async ({ accountId, id, text, writtenAt, writtenBy, mentions }) => {
        const people = await Promise.all(mentions.map((user) => context.load<User>('user', null, user)));
        return Object.assign(new EventComment(), {
          id: toGlobalId({ type: 'event', accountId, id }),
          text,
          writtenAt,
          author: writtenBy ? await context.load<User>('user', null, writtenBy) : null,
          mentions: people.filter((person) => person !== null),
        });
      }),
    );
  }

  @FieldResolver((_returns) => Int)
  async commentCount(@Root() event: TimelineEvent, @Ctx() context: ApiContext): Promise<number> {
    return event.isHidden ? 0 : (await loadComments(context, event)).length;
  }
}

@Resolver((_of) => Account)
export class AccountPinsResolver {
  @FieldResolver((_returns) => [TimelineEvent], { description: 'What nobody may overlook, last pinned first.' })
  async pins(@Root() { uuid }: Account, @Ctx() context: ApiContext): Promise<TimelineEvent[]> {
    const accountIds = await loadAliasSet(context, uuid);
    const rows = await context.db
      .select()
      .from(pins)
      .where(inArray(pins.accountId, accountIds))
      .orderBy(desc(pins.pinnedAt), asc(pins.eventId));
    const events = await Promise.all(rows.map(({ accountId, eventId }) => loadEvent(context, accountId, eventId)));
    return events.filter((event) => event !== null);
  }
}

type CommentRow = typeof comments.$inferSelect;

function loadComments(context: ApiContext, event: TimelineEvent): Promise<CommentRow[]> {
  const loader = context.once('event-comments', () => {
    return new DataLoader<TimelineEvent, CommentRow[], string>(
      async (events) => {
        const rows = await context.db
          .select()
          .from(comments)
          .where(
            and(
              inArray(comments.accountId, [...new Set(events.map(({ accountUuid }) => accountUuid ?? ''))]),
              inArray(
                comments.eventId,
                events.map(({ uuid }) => uuid),
              ),
            ),
          )
          .orderBy(asc(comments.writtenAt), asc(comments.id));
        const byEvent = Map.groupBy(rows, ({ eventId }) => eventId);
        return events.map(({ uuid }) => byEvent.get(uuid) ?? []);
      },
      { cacheKeyFn: ({ uuid }) => uuid },
    );
  });
  return loader.load(event);
}
