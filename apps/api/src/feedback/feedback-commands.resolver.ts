import { aliasSetOf, findDealOfFeedback, findSurvivor, lockFeedback } from '@tasuki/db';
import { answerFeedback, giveFeedback } from '@tasuki/domain/feedback/feedback-rules';
import { answeringDepartment, feedbackAudiences } from '@tasuki/domain/feedback/feedback-words';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import { actingOf, readTarget } from '../accounts/target-account.ts';
import { authorizeFor } from '../auth/viewer.ts';
import { type Outcome, runCommand } from '../command/run-command.ts';
import type { ApiContext } from '../context.ts';
import { badUserInput } from '../errors.ts';
import { readId } from '../records/read-id.ts';
import { readSubject } from '../records/read-subject.ts';
import {
  AnswerDealFeedbackInput,
  AnswerDealFeedbackPayload,
  GiveDealFeedbackInput,
  GiveDealFeedbackPayload,
} from './feedback.type.ts';

@Resolver()
export class FeedbackCommandsResolver {
  @Mutation((_returns) => GiveDealFeedbackPayload, {
    description: 'Tells the seller, product and marketing what the deal looks like from the customer’s side.',
  })
  giveDealFeedback(
    @Arg('input', (_type) => GiveDealFeedbackInput) input: GiveDealFeedbackInput,
    @Ctx() context: ApiContext,
  ): Promise<GiveDealFeedbackPayload> {
    return runCommand(context, 'giveDealFeedback', async (scope) => {
      const { account } = await readTarget(scope, { accountId: input.accountId });
      const feedbackId = uuidv7();
      const opportunityId = readSubject(input.opportunityId, 'opportunity', 'opportunityId');
      const deal = await findDealOfFeedback(scope.tx, await aliasSetOf(scope.tx, account.id), opportunityId);
      if (opportunityId && !deal)
        throw badUserInput('This deal is not one of the account.', { field: 'opportunityId' });
      const { category, text } = input;
      const acting = actingOf(scope, 'customer-success');
      const decision = giveFeedback({ ...acting, accountId: account.id, feedbackId, category, text, deal });
      return outcome(decision, account.id, { accountId: account.id, id: feedbackId });
    });
  }

  @Mutation((_returns) => AnswerDealFeedbackPayload, { description: 'Seen, in work or done: the giver hears it.' })
  answerDealFeedback(
    @Arg('input', (_type) => AnswerDealFeedbackInput) input: AnswerDealFeedbackInput,
    @Ctx() context: ApiContext,
  ): Promise<AnswerDealFeedbackPayload> {
    return runCommand(context, 'answerDealFeedback', async (scope) => {
      const audience = feedbackAudiences.find((each) => each === input.audience) ?? 'field-sales';
      authorizeFor(scope.viewer, answeringDepartment(audience), 'answerDealFeedback');
      const { accountId, id } = readId(input.feedbackId, 'feedback', 'feedbackId');
      const feedback = await lockFeedback(scope.tx, accountId, id);
      if (!feedback) throw badUserInput('There is no such feedback.', { field: 'feedbackId' });
      const { status, answer } = input;
      const acting = actingOf(scope, answeringDepartment(audience));
      const decision = answerFeedback(feedback, { ...acting, audience: input.audience, status, answer });
      return outcome(decision, await findSurvivor(scope.tx, accountId), feedback);
    });
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
      feedback: { type: 'feedback', accountId, id },
      account: { type: 'account', accountId: null, id: survivorId },
    },
  };
}
