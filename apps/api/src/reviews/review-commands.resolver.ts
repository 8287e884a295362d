import { joinReview, jointReviewDecisions, jointReviews, openReview, type ReviewRow, rateInReview } from '@tasuki/db';
import { dayIn, type Leg } from '@tasuki/domain';
import { decideInReview, refuseCheck } from '@tasuki/domain/reviews/decide-in-review';
import { eq } from 'drizzle-orm';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import { actingOf, readTarget } from '../accounts/target-account.ts';
import { authorize } from '../auth/viewer.ts';
import { runCommand } from '../command/run-command.ts';
import { conflict, runSettingsChange } from '../command/run-settings-change.ts';
import type { ApiContext } from '../context.ts';
import { authorizePair } from '../diagnosis/works-on-joint.ts';
import { badUserInput } from '../errors.ts';
import { readDay } from '../read-day.ts';
import { readId } from '../records/read-id.ts';
import {
  CheckReviewDecisionInput,
  CheckReviewDecisionPayload,
  DecideInReviewInput,
  DecideInReviewPayload,
  JoinJointReviewInput,
  JoinJointReviewPayload,
  RateReviewSampleInput,
  RateReviewSamplePayload,
} from './joint-review.input.ts';
import { authorizeSeat, presentReview, readDecisionId, readKey } from './present-review.ts';
import { isSampled } from './read-sampled.ts';

@Resolver()
export class ReviewCommandsResolver {
  @Mutation((_returns) => JoinJointReviewPayload, { description: 'Says that you sit there; twice is once.' })
  async joinJointReview(
    @Arg('input', (_type) => JoinJointReviewInput) input: JoinJointReviewInput,
    @Ctx() context: ApiContext,
  ): Promise<JoinJointReviewPayload> {
    authorize(context.viewer, 'joinReview');
    const key = readKey(input, context);
    await runSettingsChange(context, 'joinReview', 'joinJointReview', async ({ tx, viewer }) => {
      authorizeSeat(viewer, key, 'joinJointReview');
      const row = await openReview(tx, key, context.now());
      await joinReview(tx, { reviewId: row.id, userId: viewer.id, now: context.now() });
      return { row, details: { ...input } };
    });
    return { review: await presentReview(context, key), refusal: null };
  }

  @Mutation((_returns) => RateReviewSamplePayload, {
    description: 'Your word on a pass of the blind sample; it stands once somebody else has judged the pass, too.',
  })
  async rateReviewSample(
    @Arg('input', (_type) => RateReviewSampleInput) input: RateReviewSampleInput,
    @Ctx() context: ApiContext,
  ): Promise<RateReviewSamplePayload> {
    authorize(context.viewer, 'joinReview');
    const key = readKey(input, context);
    const { accountId, id: handoffId } = readId(input.handoffId, 'handoff', 'handoffId');
    const { isGood } = input;
    const { refusal } = await runSettingsChange(context, 'joinReview', 'rateReviewSample', async ({ tx, viewer }) => {
      authorizeSeat(viewer, key, 'rateReviewSample');
      if (!(await isSampled(tx, { key, accountId, handoffId, timeZone: context.timeZone })))
        throw badUserInput('This pass is not in the sample of this week. Load the review again.', {
          field: 'handoffId',
        });
      const row = await openReview(tx, key, context.now());
      const { from, to } = key.pair;
      // Who serves both sides (兼任) speaks for the one that passes.
      const department: Leg = viewer.memberships.some((own) => own.department === from) ? from : to;
      const rating = { accountId, handoffId, isGood, department, userId: viewer.id, ratedAt: context.now() };
      const refused = await rateInReview(tx, { ...rating, reviewId: row.id });
      if (refused) return { refused };
      // Blind: the audit knows that somebody spoke, not what they said.
      return { row, details: { week: input.week, handoffId: input.handoffId } };
    });
    return { review: await presentReview(context, key), refusal };
  }

  @Mutation((_returns) => DecideInReviewPayload, {
    description: 'Records a decision. About an account, its timeline tells it; about the joint, the review keeps it.',
  })
  decideInReview(
    @Arg('input', (_type) => DecideInReviewInput) input: DecideInReviewInput,
    @Ctx() context: ApiContext,
  ): Promise<DecideInReviewPayload> {
    return runCommand(context, 'decideInReview', async (scope) => {
      const { tx, viewer, now } = scope;
      const key = readKey(input, context);
      authorizePair(viewer, { fromDepartment: key.pair.from, toDepartment: key.pair.to }, 'decideInReview');
      const target = input.accountId ? await readTarget(scope, { accountId: input.accountId }) : null;
      const recheckOn = readDay(input.recheckOn) ?? null;
      const decisionId = uuidv7();
      const decision = decideInReview({
        ...actingOf(scope, key.pair.from),
        ...{ ...key, decisionId, recheckOn, text: input.text, accountId: target?.account.id ?? null },
        today: dayIn(context.timeZone, now),
      });
      if (!decision.refused) {
        const review = await openReview(tx, key, now);
        await tx.insert(jointReviewDecisions).values({
          ...{ id: decisionId, reviewId: review.id, text: input.text.trim(), recheckOn },
          ...{ aboutAccountId: target?.account.id ?? null, decidedAt: now, decidedBy: viewer.id },
        });
      }
      return { decision, refs: {} };
    });
  }

  @Mutation((_returns) => CheckReviewDecisionPayload, { description: 'Whether what was decided has been done.' })
  async checkReviewDecision(
    @Arg('input', (_type) => CheckReviewDecisionInput) input: CheckReviewDecisionInput,
    @Ctx() context: ApiContext,
  ): Promise<CheckReviewDecisionPayload> {
    authorize(context.viewer, 'decideInReview');
    const id = readDecisionId(input.decisionId);
    const checked = { result: input.result, note: input.note ?? '' };
    const { row, refusal } = await runSettingsChange<ReviewRow>(
      context,
      'decideInReview',
      'checkReviewDecision',
      async (scope) => {
        const [found] = await scope.tx
          .select({ decision: jointReviewDecisions, review: jointReviews })
          .from(jointReviewDecisions)
          .innerJoin(jointReviews, eq(jointReviews.id, jointReviewDecisions.reviewId))
          .where(eq(jointReviewDecisions.id, id))
          .for('update');
        if (!found) throw badUserInput('There is no such decision.', { field: 'decisionId' });
        const { decision, review } = found;
        authorizePair(scope.viewer, review, 'checkReviewDecision');
        const refused = refuseCheck(decision.result as typeof input.result | null, checked);
        if (refused) return { refused };
        if (decision.version !== input.version)
          return { refused: conflict(checked, { ...decision }, decision.version) };
        await scope.tx
          .update(jointReviewDecisions)
          .set({
            ...{ result: checked.result, resultNote: checked.note.trim() || null, version: decision.version + 1 },
            ...{ checkedAt: context.now(), checkedBy: scope.viewer.id },
          })
          .where(eq(jointReviewDecisions.id, id));
        return { row: review, details: { ...input } };
      },
    );
    if (!row) return { review: null, refusal };
    const pair = { from: row.fromDepartment, to: row.toDepartment };
    return { review: await presentReview(context, { week: row.week, pair }), refusal };
  }
}
