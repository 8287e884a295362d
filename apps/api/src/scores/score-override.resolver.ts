import { judgeScores, leads, readScoreModels } from '@tasuki/db';
import { type OverrideScope, overrideScore, withdrawOverride } from '@tasuki/domain/scores/decide-override';
import { and, eq } from 'drizzle-orm';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { actingOf } from '../accounts/target-account.ts';
import { type CommandScope, runCommand } from '../command/run-command.ts';
import type { ApiContext } from '../context.ts';
import { badUserInput } from '../errors.ts';
import { readId } from '../records/read-id.ts';
import {
  OverrideScoreInput,
  OverrideScorePayload,
  WithdrawScoreOverrideInput,
  WithdrawScoreOverridePayload,
} from './lead-score.type.ts';

@Resolver()
export class ScoreOverrideCommandsResolver {
  @Mutation((_returns) => OverrideScorePayload, { description: 'Sets a lead’s cell with a reason and for a time.' })
  overrideScore(
    @Arg('input', (_type) => OverrideScoreInput) input: OverrideScoreInput,
    @Ctx() context: ApiContext,
  ): Promise<OverrideScorePayload> {
    return runCommand(context, 'overrideScore', async (scope) => {
      const { cell, reason, until } = input;
      const found = await readScope(scope, input);
      return { decision: overrideScore(found, { ...actingOf(scope), cell, reason, until }), refs: refsOf(found) };
    });
  }

  @Mutation((_returns) => WithdrawScoreOverridePayload, {
    description: 'Lets the model speak again before the time is up.',
  })
  withdrawScoreOverride(
    @Arg('input', (_type) => WithdrawScoreOverrideInput) input: WithdrawScoreOverrideInput,
    @Ctx() context: ApiContext,
  ): Promise<WithdrawScoreOverridePayload> {
    return runCommand(context, 'overrideScore', async (scope) => {
      const found = await readScope(scope, input);
      return { decision: withdrawOverride(found, actingOf(scope)), refs: refsOf(found) };
    });
  }
}

const refsOf = ({ lead: { accountId, leadId } }: OverrideScope) => ({
  lead: { type: 'lead' as const, accountId, id: leadId },
});

/** The lead, locked, with what a model says of it now. */
async function readScope(
  { tx, now }: CommandScope,
  input: { leadId: string; scoreModelId: string },
): Promise<OverrideScope> {
  const { accountId, id } = readId(input.leadId, 'lead', 'leadId');
  const model = readId(input.scoreModelId, 'score-model', 'scoreModelId');
  const isLead = and(eq(leads.accountId, accountId), eq(leads.id, id));
  const [row] = await tx.select().from(leads).where(isLead).for('update');
  if (!row) throw badUserInput('There is no such lead.', { field: 'leadId' });
  const models = (await readScoreModels(tx, { at: now })).filter(({ modelId }) => modelId === model.id);
  const lead = { accountId, leadId: id, contactId: row.contactId, state: row.state };
  const [judged] = await judgeScores(tx, [lead], { models, at: now });
  if (!judged) throw badUserInput('There is no such score model, or it is off.', { field: 'scoreModelId' });
  return { ...judged, lead };
}
