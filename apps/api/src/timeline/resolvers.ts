import { AccountTimelineResolver } from './account-timeline.resolver.ts';
import { AccountPinsResolver, EventTalkResolver } from './event-talk.resolver.ts';
import { KeepOffTimelineResolver } from './keep-off-timeline.resolver.ts';
import { TalkResolver } from './talk.resolver.ts';
import { TimelineEventResolver } from './timeline-event.resolver.ts';
import { TimelineSubscriptionResolver } from './timeline-subscription.resolver.ts';

export const timelineResolvers = [
  AccountTimelineResolver,
  KeepOffTimelineResolver,
  TimelineEventResolver,
  TimelineSubscriptionResolver,
  TalkResolver,
  EventTalkResolver,
  AccountPinsResolver,
] as const;
