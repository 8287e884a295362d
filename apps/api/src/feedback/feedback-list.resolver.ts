import { aliasSetOf, dealFeedback, dealFeedbackAnswers, findSurvivor } from '@tasuki/db';
import { feedbackAudiences } from '@tasuki/domain/feedback/feedback-words';
import { and, eq, inArray, or, type SQL, sql } from 'drizzle-orm';
import { Args, ArgsType, Ctx, Field, Query, Resolver } from 'type-graphql';
import { authorize } from '../auth/viewer.ts';
import type { Connection } from '../connections/connection.ts';
import { listRecords } from '../connections/list-records.ts';
import { PageArgs } from '../connections/page-arguments.type.ts';
import type { ApiContext } from '../context.ts';
import { readOptionalId } from '../records/read-id.ts';
import { type DealFeedback, DealFeedbackConnection, DealFeedbackFilter } from './feedback.type.ts';

@ArgsType()
class DealFeedbackArgs extends PageArgs {
  @Field((_type) => DealFeedbackFilter, { nullable: true })
  filter?: DealFeedbackFilter | null;
}

@Resolver()
export class FeedbackListResolver {
  @Query((_returns) => DealFeedbackConnection, { description: 'Feedback on deals, newest first.' })
  async dealFeedback(
    @Args((_type) => DealFeedbackArgs) { filter, ...page }: DealFeedbackArgs,
    @Ctx() context: ApiContext,
  ): Promise<Connection<DealFeedback>> {
    const viewer = authorize(context.viewer, 'read');
    const { isMine, openFor, isOpen } = filter ?? {};
    const account = readOptionalId(filter?.accountId, 'account', 'filter.accountId')?.id;
    const accountIds = account ? await aliasSetOf(context.db, await findSurvivor(context.db, account)) : null;
    const where = and(
      isMine ? or(eq(dealFeedback.repId, viewer.id), eq(dealFeedback.givenBy, viewer.id)) : undefined,
      openFor ? isOpenFor(openFor) : undefined,
      isOpen ? or(...feedbackAudiences.map(isOpenFor)) : undefined,
      accountIds ? inArray(dealFeedback.accountId, accountIds) : undefined,
    );
    const order = { property: 'givenAt', kind: 'date', isDescending: true } as const;
    return listRecords<DealFeedback>(context, { name: 'feedback', where, ...order, page });
  }
}

function isOpenFor(audience: string): SQL {
  const { accountId, feedbackId, status } = dealFeedbackAnswers;
  return sql`not exists (
    select from ${dealFeedbackAnswers}
    where ${accountId} = ${dealFeedback.accountId} and ${feedbackId} = ${dealFeedback.id}
      and ${dealFeedbackAnswers.audience} = ${audience} and ${status} = 'done')`;
}
