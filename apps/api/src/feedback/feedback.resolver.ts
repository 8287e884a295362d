import { dealFeedbackAnswers } from '@tasuki/db';
import { feedbackCategories } from '@tasuki/domain/feedback/feedback-words';
import DataLoader from 'dataloader';
import { and, asc, inArray } from 'drizzle-orm';
import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { loadOverAliases } from '../accounts/owned-rows.ts';
import type { User } from '../admin/user.type.ts';
import { User as UserType } from '../admin/user.type.ts';
import { authorize } from '../auth/viewer.ts';
import type { ApiContext } from '../context.ts';
import { Opportunity } from '../field-sales/opportunity.type.ts';
import { ReasonCode } from '../handoffs/handoff.type.ts';
import { DealFeedback, DealFeedbackAnswer } from './feedback.type.ts';

@Resolver((_of) => DealFeedback)
export class FeedbackResolver {
  @Query((_returns) => [ReasonCode], { description: 'What feedback on a deal can be about.' })
  dealFeedbackCategories(@Ctx() { viewer }: ApiContext): ReasonCode[] {
    authorize(viewer, 'read');
    return Object.entries(feedbackCategories).map(([code, { ja, en }]) => ({ code, labelJa: ja, labelEn: en }));
  }

  @FieldResolver((_returns) => UserType, { nullable: true })
  givenBy(@Root() { givenBy }: DealFeedback, @Ctx() { load }: ApiContext): Promise<User | null> | null {
    return givenBy ? load<User>('user', null, givenBy) : null;
  }

  @FieldResolver((_returns) => UserType, { nullable: true, description: 'Who sold it.' })
  rep(@Root() { repId }: DealFeedback, @Ctx() { load }: ApiContext): Promise<User | null> | null {
    return repId ? load<User>('user', null, repId) : null;
  }

  @FieldResolver((_returns) => Opportunity, { nullable: true })
  opportunity(@Root() feedback: DealFeedback, @Ctx() context: ApiContext): Promise<Opportunity | null> | null {
    const { accountUuid, opportunityId } = feedback;
    return opportunityId ? loadOverAliases<Opportunity>(context, 'opportunity', accountUuid, opportunityId) : null;
  }

  @FieldResolver((_returns) => [DealFeedbackAnswer], { description: 'Of those who have looked at it.' })
  async answers(
    @Root() { accountUuid, uuid }: DealFeedback,
    @Ctx() context: ApiContext,
  ): Promise<DealFeedbackAnswer[]> {
    const rows = await context
      .once('feedback-answers', () => answerLoader(context))
      .load({ accountId: accountUuid ?? '', id: uuid });
    return Promise.all(
      rows.map(async ({ answeredBy, ...row }) => ({
        ...row,
        by: answeredBy ? await context.load<User>('user', null, answeredBy) : null,
      })),
    );
  }
}

type AnswerRow = typeof dealFeedbackAnswers.$inferSelect;

function answerLoader({ db }: ApiContext) {
  const { accountId, feedbackId, audience } = dealFeedbackAnswers;
  return new DataLoader<{ accountId: string; id: string }, AnswerRow[], string>(
    async (keys) => {
      const isOf = and(
        inArray(accountId, [...new Set(keys.map((key) => key.accountId))]),
        inArray(
          feedbackId,
          keys.map(({ id }) => id),
        ),
      );
      const rows = await db.select().from(dealFeedbackAnswers).where(isOf).orderBy(asc(audience));
      const byFeedback = Map.groupBy(rows, (row) => row.feedbackId);
      return keys.map(({ id }) => byFeedback.get(id) ?? []);
    },
    { cacheKeyFn: ({ id }) => id },
  );
}
