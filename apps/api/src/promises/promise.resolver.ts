import { findSurvivor, lockPromise } from '@tasuki/db';
import { makePromise, reviewPromise } from '@tasuki/domain/promises/promise-rules';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import { Account } from '../accounts/account.type.ts';
import { loadOwned } from '../accounts/owned-rows.ts';
import { actingOf, readTarget } from '../accounts/target-account.ts';
import { User } from '../admin/user.type.ts';
import { type Outcome, runCommand } from '../command/run-command.ts';
import type { ApiContext } from '../context.ts';
import { badUserInput } from '../errors.ts';
import { readDay } from '../read-day.ts';
import { readId, readOptionalId } from '../records/read-id.ts';
import {
  MakePromiseInput,
  MakePromisePayload,
  PromiseRecord,
  ReviewPromiseInput,
  ReviewPromisePayload,
} from './promise.type.ts';

@Resolver((_of) => PromiseRecord)
export class PromiseResolver {
  @FieldResolver((_returns) => User, { nullable: true })
  madeBy(@Root() { madeBy }: PromiseRecord, @Ctx() { load }: ApiContext): Promise<User | null> | null {
    return madeBy ? load<User>('user', null, madeBy) : null;
  }

  @FieldResolver((_returns) => User, { nullable: true })
  reviewedBy(@Root() { reviewedBy }: PromiseRecord, @Ctx() { load }: ApiContext): Promise<User | null> | null {
    return reviewedBy ? load<User>('user', null, reviewedBy) : null;
  }

  @Mutation((_returns) => MakePromisePayload, { description: 'Writes down what the customer was promised.' })
  makePromise(
    @Arg('input', (_type) => MakePromiseInput) input: MakePromiseInput,
    @Ctx() context: ApiContext,
  ): Promise<MakePromisePayload> {
    return runCommand(context, 'makePromise', async (scope) => {
      const { account, acting } = await readTarget(scope, input);
      const promiseId = uuidv7();
      const opportunityId = readOptionalId(input.opportunityId, 'opportunity', 'opportunityId')?.id;
      const { text } = input;
      const dueOn = readDay(input.dueOn);
      const decision = makePromise({ ...acting, accountId: account.id, promiseId, text, opportunityId, dueOn });
      return outcome(decision, account.id, { accountId: account.id, id: promiseId });
    });
  }

  @Mutation((_returns) => ReviewPromisePayload, { description: 'Kept, at risk or impossible: the seller hears it.' })
  reviewPromise(
    @Arg('input', (_type) => ReviewPromiseInput) input: ReviewPromiseInput,
    @Ctx() context: ApiContext,
  ): Promise<ReviewPromisePayload> {
    return runCommand(context, 'reviewPromise', async (scope) => {
      const { accountId, id } = readId(input.promiseId, 'promise', 'promiseId');
      const promise = await lockPromise(scope.tx, accountId, id);
      if (!promise) throw badUserInput('There is no such promise.', { field: 'promiseId' });
      const { state, note, version = null } = input;
      const decision = reviewPromise(promise, { ...actingOf(scope, 'customer-success'), state, note, version });
      return outcome(decision, await findSurvivor(scope.tx, accountId), promise);
    });
  }
}

@Resolver((_of) => Account)
export class AccountPromisesResolver {
  @FieldResolver((_returns) => [PromiseRecord], { description: '商談時の約束事項, the newest first.' })
  async promises(@Root() { uuid }: Account, @Ctx() context: ApiContext): Promise<PromiseRecord[]> {
    const promises = await loadOwned<PromiseRecord>(context, 'promise', uuid);
    return promises.sort((a, b) => b.madeAt.getTime() - a.madeAt.getTime());
  }
}

function outcome(
  decision: Outcome['decision'],
  survivorId: string,
  { accountId, id }: { accountId: string; id: string },
): Outcome {
  return {
    decision,
    refs: {
      promise: { type: 'promise', accountId, id },
      account: { type: 'account', accountId: null, id: survivorId },
    },
  };
}
