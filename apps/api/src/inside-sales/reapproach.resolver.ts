import { aliasSetOf, findOwnership, isCustomer, lastCycleOf, leads, readReapproaches } from '@tasuki/db';
import { dayIn } from '@tasuki/domain';
import { cycleReasonWords } from '@tasuki/domain/accounts/cycle-reason-words';
import { startReapproach } from '@tasuki/domain/accounts/start-reapproach';
import { desc, inArray } from 'drizzle-orm';
import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import { Account } from '../accounts/account.type.ts';
import { readTarget } from '../accounts/target-account.ts';
import { authorize } from '../auth/viewer.ts';
import { type CommandScope, runCommand } from '../command/run-command.ts';
import { readPage } from '../connections/page.ts';
import type { ApiContext } from '../context.ts';
import { badUserInput } from '../errors.ts';
import { Reapproach, StartReapproachInput, StartReapproachPayload } from './reapproach.type.ts';

@Resolver((_of) => Reapproach)
export class ReapproachResolver {
  @Query((_returns) => [Reapproach], {
    description: 'Lost or handed back, and due again today or earlier; the longest waiting first.',
  })
  async reapproaches(
    @Ctx() { viewer, db, timeZone, now }: ApiContext,
    @Arg('first', (_type) => Int, { nullable: true }) first?: number | null,
  ): Promise<Reapproach[]> {
    authorize(viewer, 'read');
    const { limit } = readPage({ first });
    const rows = await readReapproaches(db, { until: dayIn(timeZone, now()), limit });
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
    return runCommand(context, 'startReapproach', input, async (scope) => {
      const { account, acting } = await readTarget(scope, input);
      const cycle = await lastCycleOf(scope.tx, account.id);
      if (!cycle) throw badUserInput('This account has no cycle.', { field: 'accountId' });
      const ids = { cycle: uuidv7(), lead: uuidv7() };
      const { id, name } = account;
      const facts = { id, name, cycle, ...(await readEarlier(scope, id)) };
      const { viewer } = scope;
      const user = viewer.type === 'user' ? { id: viewer.id, name: viewer.name } : null;
      return {
        decision: startReapproach(facts, { ...acting, user, ids }),
        refs: {
          account: { type: 'account', accountId: null, id },
          lead: { type: 'lead', accountId: id, id: ids.lead },
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

/** Whom the last interest came from, and who had it. */
async function readEarlier({ tx }: CommandScope, accountId: string) {
  const accountIds = await aliasSetOf(tx, accountId);
  const [last] = await tx
    .select({ contactId: leads.contactId })
    .from(leads)
    .where(inArray(leads.accountId, accountIds))
    .orderBy(desc(leads.enteredAt), desc(leads.id))
    .limit(1);
  return {
    contactId: last?.contactId ?? null,
    isCustomer: await isCustomer(tx, accountIds),
    owner: await findOwnership(tx, accountId, 'inside-sales'),
  };
}
