import { lockMeeting } from '@tasuki/db';
import { completeMeeting } from '@tasuki/domain/field-sales/complete-meeting';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { actingOf } from '../accounts/target-account.ts';
import { runCommand } from '../command/run-command.ts';
import type { ApiContext } from '../context.ts';
import { badUserInput } from '../errors.ts';
import { readId } from '../records/read-id.ts';
import { CompleteMeetingInput, CompleteMeetingPayload } from './complete-meeting.type.ts';

@Resolver()
export class CompleteMeetingResolver {
  @Mutation((_returns) => CompleteMeetingPayload, { description: 'What came of a booked meeting or visit.' })
  completeMeeting(
    @Arg('input', (_type) => CompleteMeetingInput) input: CompleteMeetingInput,
    @Ctx() context: ApiContext,
  ): Promise<CompleteMeetingPayload> {
    return runCommand(context, 'completeMeeting', async (scope) => {
      const { accountId, id } = readId(input.meetingId, 'meeting', 'meetingId');
      const meeting = await lockMeeting(scope.tx, accountId, id);
      if (!meeting) throw badUserInput('There is no such meeting.', { field: 'meetingId' });
      const { note, durationMinutes, newStartsAt } = input;
      const outcome = input.outcome ?? 'held';
      const command = { ...actingOf(scope, 'field-sales'), outcome, note, durationMinutes, newStartsAt };
      return { decision: completeMeeting(meeting, command), refs: { meeting: { type: 'meeting', accountId, id } } };
    });
  }
}
