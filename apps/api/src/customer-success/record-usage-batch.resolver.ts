import { commit, lockAccountsThemselves, readUsages, type Transaction } from '@tasuki/db';
import { dayIn, type Refusal } from '@tasuki/domain';
import {
  type FigureAnswer,
  recordUsageBatch,
  type UsageFigure,
} from '@tasuki/domain/customer-success/record-usage-batch';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { actingOf } from '../accounts/target-account.ts';
import { authorize, type Viewer } from '../auth/viewer.ts';
import { answerOnceIn } from '../command/answer-once.ts';
import type { ApiContext } from '../context.ts';
import { badUserInput } from '../errors.ts';
import { findRowAccounts } from './find-row-accounts.ts';
import { RecordUsageBatchInput, RecordUsageBatchPayload, type UsageRowInput } from './usage-batch.type.ts';

const MOST_ROWS = 1000;

@Resolver()
export class RecordUsageBatchResolver {
  @Mutation((_returns) => RecordUsageBatchPayload, {
    description: 'Figures of many accounts in one step: each row is answered, and a refused one keeps no other out.',
  })
  async recordUsageBatch(
    @Arg('input', (_type) => RecordUsageBatchInput) { rows }: RecordUsageBatchInput,
    @Ctx() context: ApiContext,
  ): Promise<RecordUsageBatchPayload> {
    const viewer = authorize(context.viewer, 'recordUsage');
    if (rows.length === 0 || rows.length > MOST_ROWS)
      throw badUserInput(`Send 1 to ${MOST_ROWS} rows.`, { field: 'rows' });
    const { answers } = await answerOnceIn(context, (tx) => record(tx, { context, viewer }, rows));
    const count = (wanted: FigureAnswer['outcome']) => answers.filter(({ outcome }) => outcome === wanted).length;
    return {
      rows: answers.map((answer, at) => ({ row: at + 1, ...answer })),
      ...{ recorded: count('recorded'), unchanged: count('unchanged'), refused: count('refused') },
    };
  }
}

async function record(
  tx: Transaction,
  { context, viewer }: { context: ApiContext; viewer: Viewer },
  rows: readonly UsageRowInput[],
): Promise<{ answers: FigureAnswer[] }> {
  const named = await findRowAccounts(tx, rows);
  const accountIds = new Set(named.flatMap(({ accountId }) => (accountId ? [accountId] : [])));
  const known = await lockAccountsThemselves(tx, [...accountIds]);
  const refusals = named.map(({ accountId, refused }): Refusal | null => {
    if (refused) return refused;
    return known.has(accountId) ? null : { code: 'ACCOUNT_UNKNOWN', message: 'There is no such account.' };
  });
  const figures = rows.flatMap(({ day, metric, quantity }, at): UsageFigure[] =>
    refusals[at] ? [] : [{ accountId: named[at]?.accountId ?? '', day, metric: metric ?? 'logins', quantity }],
  );
  const { timeZone, requestId } = context;
  const now = context.now();
  const acting = { ...actingOf({ tx, viewer, now }, 'customer-success'), today: dayIn(timeZone, now), timeZone };
  const { answers, events } = recordUsageBatch(await readUsages(tx, figures, timeZone), figures, acting);
  await commit(tx, events, { actorId: viewer.id, actorType: viewer.type, operation: 'recordUsage', requestId, now });
  const answered = answers.values();
  return {
    answers: refusals.map(
      (refusal): FigureAnswer => (refusal ? { outcome: 'refused', refusal } : (answered.next().value as FigureAnswer)),
    ),
  };
}
