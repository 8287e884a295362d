import { readReapproached, readReapproaches } from '@tasuki/db';
import { addMonths, dayIn, legThatRuns } from '@tasuki/domain';
import { cycleReasonWords } from '@tasuki/domain/accounts/cycle-reason-words';
import { startReapproach } from '@tasuki/domain/accounts/start-reapproach';
import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import { Account } from '../accounts/account.type.ts';
import { readTarget } from '../accounts/target-account.ts';
import { authorize } from '../auth/viewer.ts';
import { runCommand } from '../command/run-command.ts';
import { readPage } from '../connections/page.ts';
import type { ApiContext } from '../context.ts';
import { badUserInput } from '../errors.ts';
import { shapeOf } from '../owner-in.ts';
import { Reapproach, StartReapproachInput, StartReapproachPayload } from './reapproach.type.ts';

const MOST_MONTHS = 12;

@Resolver((_of) => Reapproach)
export class ReapproachResolver {
  @Query((_returns) => [Reapproach], {
    description:
      'Lost or handed back, and due again today or earlier; the longest waiting first. Those of the last days began by themselves.',
  })
  async reapproaches(
    @Ctx() { viewer, db, timeZone, now }: ApiContext,
    @Arg('first', (_type) => Int, { nullable: true }) first?: number | null,
    @Arg('months', (_type) => Int, { nullable: true, description: 'How far to look ahead, 0 to 12; 0 unless said.' })
    months?: number | null,
  ): Promise<Reapproach[]> {
    authorize(viewer, 'read');
    const { limit } = readPage({ first });
    const ahead = months ?? 0;
    if (ahead < 0 || ahead > MOST_MONTHS)
      throw badUserInput(`Look 0 to ${MOST_MONTHS} months ahead.`, { field: 'months' });
    const rows = await readReapproaches(db, { until: addMonths(dayIn(timeZone, now()), ahead), limit });
    return rows.map(({ accountId, reasonWords, ...row }) => {
      const words = reasonWords ?? (row.reason ? cycleReasonWords(row.reason) : null);
      const labels = { reasonLabelJa: words?.ja ?? null, reasonLabelEn: words?.en ?? null };
      return Object.assign(new Reapproach(), row, labels, { accountUuid: accountId });
    });
  }

  @Mutation((_returns) => StartReapproachPayload, {
    description: 'Opens the next cycle with inside sales; its lead waits in the call queue of whoever starts it.',
  })
  startReapproach(
    @Arg('input', (_type) => StartReapproachInput) input: StartReapproachInput,
    @Ctx() context: ApiContext,
  ): Promise<StartReapproachPayload> {
    return runCommand(context, 'startReapproach', async (scope) => {
      const { account, acting } = await readTarget(scope, input);
      const department = legThatRuns('inside-sales', shapeOf(context.organisation).isOn);
      const found = await readReapproached(scope.tx, account, department);
      if (!found) throw badUserInput('This account has no cycle.', { field: 'accountId' });
      const ids = { cycle: uuidv7(), lead: uuidv7() };
      const { viewer } = scope;
      const user = viewer.type === 'user' ? { id: viewer.id, name: viewer.name } : null;
      return {
        decision: startReapproach(found, { ...acting, user, department, ids }),
        refs: {
          account: { type: 'account', accountId: null, id: account.id },
          lead: { type: 'lead', accountId: account.id, id: ids.lead },
        },
        headline: 'accounts.cycle-started',
      };
    });
  }

  @FieldResolver((_returns) => Account)
  account(@Root() { accountUuid }: Reapproach, @Ctx() { load }: ApiContext): Promise<Account | null> {
    return load<Account>('account', null, accountUuid);
  }
}
