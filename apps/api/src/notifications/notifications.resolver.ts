import { notificationSettings, notifications, type Reader } from '@tasuki/db';
import { parseGlobalId, toGlobalId } from '@tasuki/domain';
import {
  isNotificationKind,
  notificationKinds,
  notificationKindWords,
} from '@tasuki/domain/notifications/notification-kinds';
import { and, eq, inArray, isNull } from 'drizzle-orm';
import { Arg, Args, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { authorize, authorizePerson } from '../auth/viewer.ts';
import { answerOnceIn } from '../command/answer-once.ts';
import { conflict, runSettingsChange } from '../command/run-settings-change.ts';
import { type Connection, keysetQuery, toConnection } from '../connections/connection.ts';
import { PageArgs } from '../connections/page-arguments.type.ts';
import type { ApiContext } from '../context.ts';
import { badUserInput } from '../errors.ts';
import {
  DigestEnum,
  MarkNotificationsReadInput,
  MarkNotificationsReadPayload,
  Notification,
  NotificationConnection,
  NotificationKindEnum,
  NotificationKindLabel,
  NotificationSettings,
  UpdateNotificationSettingsInput,
  UpdateNotificationSettingsPayload,
} from './notification.type.ts';

export type NotificationRow = typeof notifications.$inferSelect;

export function presentNotification({ accountId, id, eventId, ...row }: NotificationRow): Notification {
  return Object.assign(new Notification(), row, {
    id: toGlobalId({ type: 'notification', accountId, id }),
    accountUuid: accountId,
    eventUuid: eventId,
  });
}

/** What a person is told, and what they want to be told. An API token has neither. */
@Resolver()
export class NotificationsResolver {
  @Query((_returns) => NotificationConnection, { description: 'Yours, newest first.' })
  async notifications(
    @Ctx() { db, viewer }: ApiContext,
    @Args((_type) => PageArgs) page: PageArgs,
    @Arg('isUnread', (_type) => Boolean, { nullable: true }) isUnread?: boolean,
  ): Promise<Connection<Notification>> {
    const mine = and(ofViewer(authorize(viewer, 'read').id), isUnread ? isNull(notifications.readAt) : undefined);
    const columns = { column: notifications.createdAt, id: notifications.id };
    const query = keysetQuery({ ...columns, isDescending: true, kind: 'date' }, page);
    const rows = await db
      .select()
      .from(notifications)
      .where(and(mine, query.where))
      .orderBy(...query.orderBy)
      .limit(query.limit);
    return toConnection(rows, {
      page: query.page,
      property: 'createdAt',
      toItem: presentNotification,
      count: () => db.$count(notifications, mine),
    });
  }

  @Query((_returns) => Int, { description: 'The number on the bell.' })
  unreadNotificationCount(@Ctx() { db, viewer }: ApiContext): Promise<number> {
    return db.$count(notifications, unreadOf(authorize(viewer, 'read').id));
  }

  @Query((_returns) => NotificationSettings)
  notificationSettings(@Ctx() context: ApiContext): Promise<NotificationSettings> {
    return readSettings(context.db, authorize(context.viewer, 'read').id);
  }

  @Query((_returns) => [NotificationKindLabel], { description: 'Everything that people can be told.' })
  notificationKinds(@Ctx() { viewer }: ApiContext): NotificationKindLabel[] {
    authorize(viewer, 'read');
    return notificationKinds.map((kind) => ({
      kind,
      labelJa: notificationKindWords[kind].ja,
      labelEn: notificationKindWords[kind].en,
    }));
  }

  @Mutation((_returns) => MarkNotificationsReadPayload, { description: 'Once read, a notification stays read.' })
  async markNotificationsRead(
    @Arg('input', (_type) => MarkNotificationsReadInput) { ids }: MarkNotificationsReadInput,
    @Ctx() context: ApiContext,
  ): Promise<MarkNotificationsReadPayload> {
    const userId = authorizePerson(context.viewer, 'keepOwnSettings').id;
    const wanted = and(unreadOf(userId), ids ? inArray(notifications.id, ids.map(uuidOf)) : undefined);
    return answerOnceIn(context, async (tx) => {
      await tx.update(notifications).set({ readAt: context.now() }).where(wanted);
      return { unreadCount: await tx.$count(notifications, unreadOf(userId)) };
    });
  }

  @Mutation((_returns) => UpdateNotificationSettingsPayload, { description: 'What you want to be told, and how.' })
  async updateNotificationSettings(
    @Arg('input', (_type) => UpdateNotificationSettingsInput) input: UpdateNotificationSettingsInput,
    @Ctx() context: ApiContext,
  ): Promise<UpdateNotificationSettingsPayload> {
    const userId = authorizePerson(context.viewer, 'keepOwnSettings').id;
    const { muted, digest, version } = input;
    const set = { ...(muted ? { muted: [...new Set(muted)] } : {}), ...(digest ? { digest } : {}) };
    const name = 'updateNotificationSettings';
    const { row, refusal } = await runSettingsChange<NotificationSettings>(
      context,
      'keepOwnSettings',
      name,
      async ({ tx }) => {
        await tx.insert(notificationSettings).values({ userId }).onConflictDoNothing();
        const mine = eq(notificationSettings.userId, userId);
        const [current] = await tx.select().from(notificationSettings).where(mine).for('update');
        const stands = presentSettings(current);
        if (stands.version !== version) return { refused: conflict(asTold(set), asTold(stands), stands.version) };
        const [changed] = await tx
          .update(notificationSettings)
          .set({ ...set, version: version + 1 })
          .where(mine)
          .returning();
        return { row: presentSettings(changed), details: { userId, ...set } };
      },
    );
    return { settings: row, refusal };
  }
}

const ofViewer = (userId: string) => eq(notifications.userId, userId);
const unreadOf = (userId: string) => and(ofViewer(userId), isNull(notifications.readAt));

async function readSettings(db: Reader, userId: string): Promise<NotificationSettings> {
  const [row] = await db.select().from(notificationSettings).where(eq(notificationSettings.userId, userId));
  return presentSettings(row);
}

function presentSettings(row: typeof notificationSettings.$inferSelect | undefined): NotificationSettings {
  return {
    muted: row?.muted.filter(isNotificationKind) ?? [],
    digest: row?.digest === 'none' ? 'none' : 'daily',
    version: row?.version ?? 0,
  };
}

/** In the words of the API: what a refusal tells passes by no enum. */
function asTold({ muted, digest }: Partial<NotificationSettings>): Record<string, unknown> {
  return {
    muted: muted?.map((kind) => nameInSchema(NotificationKindEnum, kind)),
    digest: digest && nameInSchema(DigestEnum, digest),
  };
}

const nameInSchema = (words: Record<string, string>, value: string): string =>
  Object.entries(words).find(([, each]) => each === value)?.[0] ?? value;

function uuidOf(id: string): string {
  const parsed = parseGlobalId(id);
  if (parsed?.type !== 'notification') throw badUserInput(`${id} is not the id of a notification.`, { field: 'ids' });
  return parsed.id;
}
