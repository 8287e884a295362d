import { findSurvivor } from '@tasuki/db';
import { parseGlobalId } from '@tasuki/domain';
import { Arg, Ctx, ID, Resolver, Root, Subscription } from 'type-graphql';
import { authorize } from '../auth/viewer.ts';
import type { ApiContext } from '../context.ts';
import { badUserInput } from '../errors.ts';
import { loadEvent } from './load-event.ts';
import { TimelineEvent } from './timeline-event.type.ts';

@Resolver()
export class TimelineSubscriptionResolver {
  @Subscription((_returns) => TimelineEvent, {
    description: 'Each event as it is recorded on the account or on one that was merged into it.',
    subscribe: ({ args, context }) => eventsOf(context as ApiContext, args.accountId),
  })
  timelineEventAdded(
    @Root() event: TimelineEvent,
    @Arg('accountId', (_type) => ID) _accountId: string,
    @Ctx() { viewer }: ApiContext,
  ): TimelineEvent {
    authorize(viewer, 'read');
    return event;
  }
}

async function* eventsOf(context: ApiContext, id: string): AsyncGenerator<TimelineEvent> {
  authorize(context.viewer, 'read');
  const parsed = parseGlobalId(id);
  if (parsed?.type !== 'account') throw badUserInput('accountId is not the id of an account.', { field: 'accountId' });
  const survivor = await findSurvivor(context.db, parsed.id);
  for await (const { accountId, topic, payload } of context.relay.listen()) {
    if (topic !== 'timeline-event-added' || !payload.eventId) continue;
    const isOff = (await context.readOrganisation())?.kindsOffTimeline.includes(String(payload.kind));
    if (isOff) continue;
    if (accountId !== survivor && (await findSurvivor(context.db, accountId)) !== survivor) continue;
    // The right to read is asked anew for every event: a role can be lowered while the subscription is open.
    const viewer = await context.refreshViewer();
    if (!viewer) return;
    const event = await loadEvent({ ...context, viewer, once: (_key, make) => make() }, accountId, payload.eventId);
    if (event) yield event;
  }
}
