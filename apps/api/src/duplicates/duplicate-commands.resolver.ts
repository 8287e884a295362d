import { isPairDismissed, lockAccountItself } from '@tasuki/db';
import {
  dismissDuplicate,
  inOrder,
  type PairState,
  reconsiderDuplicate,
} from '@tasuki/domain/accounts/duplicates/dismiss-duplicate';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { actingOf } from '../accounts/target-account.ts';
import { type CommandScope, runCommand } from '../command/run-command.ts';
import type { ApiContext } from '../context.ts';
import { badUserInput } from '../errors.ts';
import { readId } from '../records/read-id.ts';
import {
  DismissDuplicateInput,
  DismissDuplicatePayload,
  type DuplicatePairInput,
  ReconsiderDuplicateInput,
  ReconsiderDuplicatePayload,
} from './duplicate.type.ts';

@Resolver()
export class DuplicateCommandsResolver {
  @Mutation((_returns) => DismissDuplicatePayload, {
    description: 'Says that the two are two companies: the pair is not proposed again.',
  })
  dismissDuplicate(
    @Arg('input', (_type) => DismissDuplicateInput) input: DismissDuplicateInput,
    @Ctx() context: ApiContext,
  ): Promise<DismissDuplicatePayload> {
    return runCommand(context, 'dismissDuplicate', async (scope) => {
      const pair = await lockPair(scope, input);
      return { decision: dismissDuplicate(pair, actingOf(scope)), refs: {} };
    });
  }

  @Mutation((_returns) => ReconsiderDuplicatePayload, { description: 'Takes a dismissal back.' })
  reconsiderDuplicate(
    @Arg('input', (_type) => ReconsiderDuplicateInput) input: ReconsiderDuplicateInput,
    @Ctx() context: ApiContext,
  ): Promise<ReconsiderDuplicatePayload> {
    return runCommand(context, 'dismissDuplicate', async (scope) => {
      const pair = await lockPair(scope, input);
      return { decision: reconsiderDuplicate(pair, actingOf(scope)), refs: {} };
    });
  }
}

/** Both accounts, locked in one order whoever asks, so that two commands never wait for each other. */
async function lockPair({ tx }: CommandScope, input: DuplicatePairInput): Promise<PairState> {
  const ids = [readId(input.accountId, 'account', 'accountId').id, readId(input.otherId, 'account', 'otherId').id];
  const accounts = [];
  for (const id of ids.toSorted()) accounts.push(await lockAccountItself(tx, id));
  const [first, second] = accounts;
  if (!first || !second) throw badUserInput('There is no such account.', { field: first ? 'otherId' : 'accountId' });
  const pair = inOrder([first, second]);
  return { accounts: [pair[0], pair[1]], isDismissed: await isPairDismissed(tx, [first.id, second.id]) };
}
