import { NotificationResolver } from './notification.resolver.ts';
import { NotificationSubscriptionResolver } from './notification-subscription.resolver.ts';
import { NotificationsResolver } from './notifications.resolver.ts';

export const notificationsResolvers = [
  NotificationResolver,
  NotificationsResolver,
  NotificationSubscriptionResolver,
] as const;
