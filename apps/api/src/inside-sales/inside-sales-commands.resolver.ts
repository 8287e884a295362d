import { calls, lockAccount } from '@tasuki/db';
import { bookMeeting } from '@tasuki/domain/inside-sales/book-meeting';
import { type CallState, correctCall, logCall } from '@tasuki/domain/inside-sales/log-call';
import { and, eq } from 'drizzle-orm';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import { actingOf, readTarget } from '../accounts/target-account.ts';
import { runCommand } from '../command/run-command.ts';
import type { ApiContext } from '../context.ts';
import { badUserInput } from '../errors.ts';
import { readId } from '../records/read-id.ts';
import { readSubject } from '../records/read-subject.ts';
import {
  BookMeetingInput,
  BookMeetingPayload,
  CorrectCallInput,
  CorrectCallPayload,
  LogCallInput,
  LogCallPayload,
} from './inside-sales-commands.type.ts';

@Resolver()
export class InsideSalesCommandsResolver {
  @Mutation((_returns) => LogCallPayload, { description: 'An outbound attempt and what came of it.' })
  logCall(
    @Arg('input', (_type) => LogCallInput) input: LogCallInput,
    @Ctx() context: ApiContext,
  ): Promise<LogCallPayload> {
    return runCommand(context, 'logCall', async (scope) => {
      const { accountId, contact, lead, acting } = await readTarget(scope, input);
      const { outcome, durationSeconds, callbackAt, note } = input;
      const ids = { call: uuidv7(), task: uuidv7() };
      const locale = scope.viewer.locale === 'en' ? 'en' : 'ja';
      const about = { accountId, contactId: contact?.id, leadId: lead?.id, locale, ids } as const;
      const decision = logCall(contact, { ...acting, ...about, outcome, durationSeconds, callbackAt, note });
      return {
        decision,
        refs: { call: { type: 'call', accountId, id: ids.call } },
        headline: 'inside-sales.call-logged',
      };
    });
  }

  @Mutation((_returns) => CorrectCallPayload, { description: 'Mends a slip within ten minutes, by a later event.' })
  correctCall(
    @Arg('input', (_type) => CorrectCallInput) input: CorrectCallInput,
    @Ctx() context: ApiContext,
  ): Promise<CorrectCallPayload> {
    return runCommand(context, 'logCall', async (scope) => {
      const { accountId, id } = readId(input.callId, 'call', 'callId');
      const account = await lockAccount(scope.tx, accountId);
      const isCall = and(eq(calls.accountId, accountId), eq(calls.id, id));
      const [call] = await scope.tx.select().from(calls).where(isCall);
      if (!call || !account) throw badUserInput('There is no such call.', { field: 'callId' });
      const command = { ...actingOf(scope, account.holder), outcome: input.outcome };
      return { decision: correctCall(call as CallState, command), refs: { call: { type: 'call', accountId, id } } };
    });
  }

  @Mutation((_returns) => BookMeetingPayload, {
    description: 'アポ獲得: a meeting, online or not, or a visit to come.',
  })
  bookMeeting(
    @Arg('input', (_type) => BookMeetingInput) input: BookMeetingInput,
    @Ctx() context: ApiContext,
  ): Promise<BookMeetingPayload> {
    return runCommand(context, 'bookMeeting', async (scope) => {
      const { accountId, contact, lead, acting } = await readTarget(scope, input);
      const { startsAt, place, note } = input;
      const id = uuidv7();
      const decision = bookMeeting(contact, {
        ...acting,
        accountId,
        contactId: contact?.id,
        id,
        kind: input.kind ?? 'meeting',
        startsAt,
        leadId: lead?.id,
        opportunityId: readSubject(input.opportunityId, 'opportunity', 'opportunityId'),
        ownerId: readSubject(input.ownerId, 'user', 'ownerId'),
        place,
        note,
      });
      return { decision, refs: { meeting: { type: 'meeting', accountId, id } } };
    });
  }
}
