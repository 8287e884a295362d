import { organisation } from '@tasuki/db';
import { eventKinds, findEventKind, type Locale } from '@tasuki/domain';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Contact } from '../accounts/contact.type.ts';
import { authorize } from '../auth/viewer.ts';
import type { ApiContext } from '../context.ts';
import { LocaleEnum } from '../enums.ts';
import { Node } from '../records/node.type.ts';
import { isRecordName } from '../records/record-types.ts';
import { presentKind } from './present-kind.ts';
import { Fact, TimelineEvent } from './timeline-event.type.ts';
import { TimelineEventKind } from './timeline-event-kind.type.ts';

const hiddenSummary = { ja: '他部門の非公開の記録', en: 'A private record of another department' };

@Resolver((_of) => TimelineEvent)
export class TimelineEventResolver {
  @Query((_returns) => [TimelineEventKind], { description: 'Every kind of event that a timeline can hold.' })
  async timelineEventKinds(@Ctx() { viewer, db }: ApiContext): Promise<TimelineEventKind[]> {
    authorize(viewer, 'read');
    // Asked of the table: whoever has just changed it reads the answer.
    const [settings] = await db.select({ off: organisation.kindsOffTimeline }).from(organisation);
    return eventKinds.map((kind) => presentKind(kind, settings?.off ?? []));
  }

  @FieldResolver((_returns) => String)
  summary(
    @Root() event: TimelineEvent,
    @Ctx() context: ApiContext,
    @Arg('locale', (_type) => LocaleEnum, { nullable: true }) locale?: Locale,
  ): string {
    const told = locale ?? (context.viewer?.locale === 'en' ? 'en' : 'ja');
    if (event.isHidden) return hiddenSummary[told];
    const kind = findEventKind(event.kind);
    return kind ? kind.summary[told](event.payload, { locale: told, timeZone: context.timeZone }) : event.kind;
  }

  @FieldResolver((_returns) => [Fact])
  facts(
    @Root() event: TimelineEvent,
    @Ctx() context: ApiContext,
    @Arg('locale', (_type) => LocaleEnum, { nullable: true }) locale?: Locale,
  ): Fact[] {
    if (event.isHidden) return [];
    const told = locale ?? (context.viewer?.locale === 'en' ? 'en' : 'ja');
    return findEventKind(event.kind)?.facts?.(event.payload, { locale: told, timeZone: context.timeZone }) ?? [];
  }

  @FieldResolver((_returns) => Contact, { nullable: true })
  contact(@Root() event: TimelineEvent, @Ctx() { load }: ApiContext): Promise<Contact | null> | Contact | null {
    if (event.joinedContact) return event.joinedContact;
    return event.contactId ? load<Contact>('contact', event.accountUuid, event.contactId) : null;
  }

  @FieldResolver((_returns) => Node, { nullable: true, description: 'The record that the event is about.' })
  subject(@Root() event: TimelineEvent, @Ctx() { load }: ApiContext): Promise<Node | null> | null {
    const { subjectType, subjectId, accountUuid } = event;
    return subjectType && subjectId && isRecordName(subjectType) ? load(subjectType, accountUuid, subjectId) : null;
  }
}
