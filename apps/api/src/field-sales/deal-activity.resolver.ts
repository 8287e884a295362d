import { GraphQLDateTime } from 'graphql-scalars';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { loadOwned } from '../accounts/owned-rows.ts';
import type { Task } from '../accounts/task.type.ts';
import type { ApiContext } from '../context.ts';
import { Meeting } from '../meetings/meeting.type.ts';
import { Opportunity } from './opportunity.type.ts';

/** What happens around a deal: the two things that make a board useful are when it next moves, and that it does. */
@Resolver((_of) => Opportunity)
export class DealActivityResolver {
  @FieldResolver((_returns) => [Meeting], {
    description: 'Its meetings, and those of the account that are no other deal’s; the latest first.',
  })
  async meetings(@Root() deal: Opportunity, @Ctx() context: ApiContext): Promise<Meeting[]> {
    const meetings = await meetingsOf(context, deal);
    return meetings.sort((a, b) => b.startsAt.getTime() - a.startsAt.getTime());
  }

  @FieldResolver((_returns) => GraphQLDateTime, {
    nullable: true,
    description: 'The next booked meeting or open field-sales task; in the past while nobody has said what came of it.',
  })
  async nextActivityAt(@Root() deal: Opportunity, @Ctx() context: ApiContext): Promise<Date | null> {
    if (deal.state !== 'open') return null;
    const [meetings, tasks] = await Promise.all([
      meetingsOf(context, deal),
      loadOwned<Task>(context, 'task', deal.accountUuid ?? ''),
    ]);
    const moments = [
      ...meetings.filter(({ state }) => state === 'booked').map(({ startsAt }) => startsAt),
      ...tasks
        .filter(({ state, department }) => state === 'open' && department === 'field-sales')
        .map(({ dueAt }) => dueAt),
    ].filter((moment) => moment !== null);
    return moments.length > 0 ? new Date(Math.min(...moments.map((moment) => moment.getTime()))) : null;
  }
}

/** A meeting that was booked before there was a deal belongs to whichever deal came of it. */
async function meetingsOf(context: ApiContext, deal: Opportunity): Promise<Meeting[]> {
  const meetings = await loadOwned<Meeting>(context, 'meeting', deal.accountUuid ?? '');
  return meetings.filter(({ opportunityId }) => opportunityId === null || opportunityId === deal.uuid);
}
