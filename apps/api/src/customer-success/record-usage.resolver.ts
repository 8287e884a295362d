import { lockUsage } from '@tasuki/db';
import { dayIn } from '@tasuki/domain';
import { usageRecorded } from '@tasuki/domain/customer-success/events/usage-recorded';
import { recordUsage } from '@tasuki/domain/customer-success/record-usage';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { actingOf } from '../accounts/target-account.ts';
import { runCommand } from '../command/run-command.ts';
import type { ApiContext } from '../context.ts';
import { badUserInput } from '../errors.ts';
import { readDay } from '../read-day.ts';
import { readId } from '../records/read-id.ts';
import { RecordUsageInput, RecordUsagePayload } from './customer-commands.type.ts';

@Resolver()
export class RecordUsageResolver {
  @Mutation((_returns) => RecordUsagePayload, {
    description: 'One figure per day and metric; a stall is told at once.',
  })
  async recordUsage(
    @Arg('input', (_type) => RecordUsageInput) input: RecordUsageInput,
    @Ctx() context: ApiContext,
  ): Promise<RecordUsagePayload> {
    const { quantity } = input;
    const metric = input.metric ?? 'logins';
    const { timeZone } = context;
    const today = dayIn(timeZone, context.now());
    const day = readDay(input.day) ?? today;
    const payload = await runCommand<RecordUsagePayload>(context, 'recordUsage', async (scope) => {
      const { id } = readId(input.accountId, 'account', 'accountId');
      const history = await lockUsage(scope.tx, { accountId: id, metric, day, timeZone });
      if (!history) throw badUserInput('There is no such account.', { field: 'accountId' });
      const command = { ...actingOf(scope, 'customer-success'), day, metric, quantity, today, timeZone };
      return { decision: recordUsage(history, command), refs: {}, headline: usageRecorded.name };
    });
    return { ...payload, usageDay: payload.refusal ? null : { day, metric, quantity } };
  }
}
