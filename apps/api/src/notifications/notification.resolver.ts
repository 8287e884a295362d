import { findSurvivor } from '@tasuki/db';
import { findEventKind, type Locale } from '@tasuki/domain';
import { findingSummary, isOfFinding } from '@tasuki/domain/diagnosis/finding-notice';
import { notificationText } from '@tasuki/domain/notifications/notification-text';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Account } from '../accounts/account.type.ts';
import type { ApiContext } from '../context.ts';
import { LocaleEnum } from '../enums.ts';
import { toldIn } from '../kpis/told-in.ts';
import { loadEvent } from '../timeline/load-event.ts';
import { TimelineEvent } from '../timeline/timeline-event.type.ts';
import { Notification } from './notification.type.ts';

@Resolver((_of) => Notification)
export class NotificationResolver {
  @FieldResolver((_returns) => Account, {
    nullable: true,
    description: 'As it is read today, also when it was merged. Null for a finding, which is about two departments.',
  })
  async account(@Root() { accountUuid }: Notification, @Ctx() { db, load }: ApiContext): Promise<Account | null> {
    const account = await load<Account>('account', null, accountUuid);
    return account?.mergedIntoId ? load<Account>('account', null, await findSurvivor(db, accountUuid)) : account;
  }

  @FieldResolver((_returns) => TimelineEvent, { nullable: true, description: 'Null for a deadline.' })
  event(
    @Root() { accountUuid, eventUuid }: Notification,
    @Ctx() context: ApiContext,
  ): Promise<TimelineEvent | null> | null {
    return eventUuid ? loadEvent(context, accountUuid, eventUuid) : null;
  }

  @FieldResolver((_returns) => String, { description: 'As one sentence.' })
  async text(
    @Root() notification: Notification,
    @Ctx() context: ApiContext,
    @Arg('locale', (_type) => LocaleEnum, { nullable: true }) locale?: Locale,
  ): Promise<string> {
    const [account, event] = await Promise.all([
      this.account(notification, context),
      this.event(notification, context),
    ]);
    const { kind, dueOn, cause } = notification;
    const told = toldIn(locale, context);
    const summary = isOfFinding(cause)
      ? findingSummary(cause, told)
      : event && !event.isHidden
        ? findEventKind(event.kind)?.summary[told](event.payload, { locale: told, timeZone: context.timeZone })
        : null;
    const facts = { kind, account: account?.name ?? '', actor: event?.actor?.name ?? null, summary: summary ?? null };
    return notificationText({ ...facts, dueOn }, told);
  }
}
