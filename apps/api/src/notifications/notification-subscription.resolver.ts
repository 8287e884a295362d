import { notifications } from '@tasuki/db';
import { and, eq } from 'drizzle-orm';
import { Resolver, Root, Subscription } from 'type-graphql';
import { authorizePerson } from '../auth/viewer.ts';
import type { ApiContext } from '../context.ts';
import { Notification } from './notification.type.ts';
import { presentNotification } from './notifications.resolver.ts';

@Resolver()
export class NotificationSubscriptionResolver {
  @Subscription((_returns) => Notification, {
    description: 'Each notification of yours as it is written.',
    subscribe: ({ context }) => ownNotifications(context as ApiContext),
  })
  notificationAdded(@Root() notification: Notification): Notification {
    return notification;
  }
}

async function* ownNotifications(context: ApiContext): AsyncGenerator<Notification> {
  const { id: userId } = authorizePerson(context.viewer, 'read');
  for await (const { accountId, topic, payload } of context.relay.listen()) {
    if (topic !== 'notification-added' || payload.userId !== userId || !payload.id) continue;
    if (!(await context.refreshViewer())) return;
    const isThis = and(eq(notifications.accountId, accountId), eq(notifications.id, payload.id));
    const [row] = await context.db.select().from(notifications).where(isThis);
    if (row) yield presentNotification(row);
  }
}
