import { countOpenDeals, findSurvivor, lastCycleOf, lockAccount, readJointAgreement, readReAsks } from '@tasuki/db';
import type { Leg } from '@tasuki/domain';
import { dayIn } from '@tasuki/domain/days';
import { markReAsked, rateHandoff, recycleHandoff } from '@tasuki/domain/handoffs/judge-handoff';
import { ratingTags } from '@tasuki/domain/handoffs/rating-tags';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { actingOf } from '../accounts/target-account.ts';
import { authorize, authorizeFor } from '../auth/viewer.ts';
import { runCommand } from '../command/run-command.ts';
import type { ApiContext } from '../context.ts';
import { readDay } from '../read-day.ts';
import { ReasonCode } from './handoff.type.ts';
import {
  MarkReAskedInput,
  MarkReAskedPayload,
  RateHandoffInput,
  RateHandoffPayload,
  RecycleHandoffInput,
  RecycleHandoffPayload,
} from './judge-handoff.type.ts';
import { decided, readHandoff, settled } from './settled-handoff.ts';

/** What the receiver says about a pass after having answered it. */
@Resolver()
export class JudgeHandoffResolver {
  @Query((_returns) => [ReasonCode], { description: 'What a rating can add in one word.' })
  handoffRatingTags(@Ctx() { viewer }: ApiContext): ReasonCode[] {
    authorize(viewer, 'read');
    return Object.entries(ratingTags).map(([code, { ja, en }]) => ({ code, labelJa: ja, labelEn: en }));
  }

  @Mutation((_returns) => RateHandoffPayload, { description: 'How good the pass was; the sender reads it.' })
  rateHandoff(
    @Arg('input', (_type) => RateHandoffInput) input: RateHandoffInput,
    @Ctx() context: ApiContext,
  ): Promise<RateHandoffPayload> {
    return runCommand(context, 'rateHandoff', async (scope) => {
      const handoff = await readHandoff(scope, input.handoffId);
      authorizeFor(scope.viewer, handoff.to, 'rateHandoff');
      const { rating, tag } = input;
      return settled(scope, handoff, rateHandoff(handoff, { ...actingOf(scope, handoff.to), rating, tag }));
    });
  }

  @Mutation((_returns) => MarkReAskedPayload, { description: 'The customer had to be asked again for this item.' })
  markReAsked(
    @Arg('input', (_type) => MarkReAskedInput) input: MarkReAskedInput,
    @Ctx() context: ApiContext,
  ): Promise<MarkReAskedPayload> {
    return runCommand(context, 'markReAsked', async (scope) => {
      const handoff = await readHandoff(scope, input.handoffId);
      authorizeFor(scope.viewer, handoff.to, 'markReAsked');
      const { items } = await readJointAgreement(scope.tx, handoff);
      const reAsked = await readReAsks(scope.tx, handoff.accountId, handoff.handoffId);
      const command = { ...actingOf(scope, handoff.to), item: input.item, hadToAsk: input.hadToAsk ?? true };
      return settled(scope, handoff, markReAsked(handoff, { ...command, items, reAsked }));
    });
  }

  @Mutation((_returns) => RecycleHandoffPayload, {
    description: '案件化せず: worked after accepting, and not ripe. The sash goes back, with a day to approach again.',
  })
  recycleHandoff(
    @Arg('input', (_type) => RecycleHandoffInput) input: RecycleHandoffInput,
    @Ctx() context: ApiContext,
  ): Promise<RecycleHandoffPayload> {
    return runCommand(context, 'recycleHandoff', async (scope) => {
      const handoff = await readHandoff(scope, input.handoffId);
      authorizeFor(scope.viewer, handoff.to, 'recycleHandoff');
      const survivorId = await findSurvivor(scope.tx, handoff.accountId);
      const account = await lockAccount(scope.tx, survivorId);
      const cycle = await lastCycleOf(scope.tx, survivorId);
      const { returnReasons: reasons } = await readJointAgreement(scope.tx, handoff);
      const decision = recycleHandoff(handoff, {
        ...actingOf(scope, handoff.to),
        reasonCode: input.reasonCode,
        reasons,
        note: input.note,
        today: dayIn(context.timeZone, scope.now),
        reapproachOn: readDay(input.reapproachOn),
        survivorId,
        holder: (account?.holder ?? handoff.to) as Leg,
        cycle: cycle && { id: cycle.id, number: cycle.number, isOpen: !cycle.hasEnded },
        openDeals: await countOpenDeals(scope.tx, survivorId),
      });
      return { ...decided(handoff, survivorId, decision), headline: 'handoffs.recycled' };
    });
  }
}
