import { accountDepartments, accountKeys, accounts, externalIds, ownerships, usageDays } from '@tasuki/db';
import DataLoader from 'dataloader';
import { asc, desc, eq, inArray, max } from 'drizzle-orm';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { User } from '../admin/user.type.ts';
import type { ApiContext } from '../context.ts';
import { Handoff } from '../handoffs/handoff.type.ts';
import { present } from '../records/present.ts';
import { Account } from './account.type.ts';
import { AccountDepartment, ExternalId } from './account-parts.type.ts';
import { Contact } from './contact.type.ts';
import { JourneyCycle } from './journey-cycle.type.ts';
import { Lead } from './lead.type.ts';
import { loadAliasSet, loadOwned } from './owned-rows.ts';
import { Ownership } from './ownership.type.ts';
import { Task } from './task.type.ts';

/** What hangs on an account, read over its alias set and batched for a page of accounts. */
@Resolver((_of) => Account)
export class AccountDetailsResolver {
  @FieldResolver((_returns) => [Ownership], { description: 'One owner per kind of work; work without one is absent.' })
  owners(@Root() { uuid }: Account, @Ctx() context: ApiContext): Promise<Ownership[]> {
    return byAccount(context, 'owners', (ids) =>
      context.db.select().from(ownerships).where(inArray(ownerships.accountId, ids)).orderBy(asc(ownerships.work)),
    ).load(uuid) as Promise<object[]> as Promise<Ownership[]>;
  }

  @FieldResolver((_returns) => [JourneyCycle], { description: 'Each time round the relay, first to last.' })
  async cycles(@Root() { uuid }: Account, @Ctx() context: ApiContext): Promise<JourneyCycle[]> {
    const cycles = await loadOwned<JourneyCycle>(context, 'cycle', uuid);
    return cycles.sort((a, b) => a.number - b.number || a.startedAt.getTime() - b.startedAt.getTime());
  }

  @FieldResolver((_returns) => [Contact])
  contacts(@Root() { uuid }: Account, @Ctx() context: ApiContext): Promise<Contact[]> {
    return loadOwned<Contact>(context, 'contact', uuid);
  }

  @FieldResolver((_returns) => [Lead], { description: 'Newest first.' })
  async leads(@Root() { uuid }: Account, @Ctx() context: ApiContext): Promise<Lead[]> {
    const leads = await loadOwned<Lead>(context, 'lead', uuid);
    return leads.sort((a, b) => b.enteredAt.getTime() - a.enteredAt.getTime());
  }

  @FieldResolver((_returns) => [Handoff], { description: 'Newest first.' })
  async handoffs(@Root() { uuid }: Account, @Ctx() context: ApiContext): Promise<Handoff[]> {
    const handoffs = await loadOwned<Handoff>(context, 'handoff', uuid);
    return handoffs.sort((a, b) => (b.offeredAt?.getTime() ?? 0) - (a.offeredAt?.getTime() ?? 0));
  }

  @FieldResolver((_returns) => [Task], { description: 'Open ones first, by due date.' })
  async tasks(@Root() { uuid }: Account, @Ctx() context: ApiContext): Promise<Task[]> {
    const tasks = await loadOwned<Task>(context, 'task', uuid);
    const rank = (task: Task) => (task.state === 'open' ? 0 : 1);
    const due = (task: Task) => task.dueAt?.getTime() ?? Number.MAX_SAFE_INTEGER;
    return tasks.sort((a, b) => rank(a) - rank(b) || due(a) - due(b));
  }

  @FieldResolver((_returns) => [String], { description: 'Domains by which leads find this account.' })
  async domains(@Root() { uuid }: Account, @Ctx() context: ApiContext): Promise<string[]> {
    const load = byAccount(context, 'keys', (ids) =>
      context.db.select().from(accountKeys).where(inArray(accountKeys.accountId, ids)).orderBy(asc(accountKeys.value)),
    );
    const keys = (await overAliases(context, uuid, load)) as (typeof accountKeys.$inferSelect)[];
    return keys.filter((key) => key.kind === 'domain').map((key) => key.value);
  }

  @FieldResolver((_returns) => [AccountDepartment], { description: '部署 of the customer.' })
  departments(@Root() { uuid }: Account, @Ctx() context: ApiContext): Promise<AccountDepartment[]> {
    const load = byAccount(context, 'departments', (ids) =>
      context.db.select().from(accountDepartments).where(inArray(accountDepartments.accountId, ids)),
    );
    return overAliases(context, uuid, load) as Promise<AccountDepartment[]>;
  }

  @FieldResolver((_returns) => [ExternalId])
  externalIds(@Root() { uuid }: Account, @Ctx() context: ApiContext): Promise<ExternalId[]> {
    const load = byAccount(context, 'external-ids', (ids) =>
      context.db.select().from(externalIds).where(inArray(externalIds.accountId, ids)),
    );
    return overAliases(context, uuid, load) as Promise<object[]> as Promise<ExternalId[]>;
  }

  @FieldResolver((_returns) => [String], {
    description: 'What is counted of its use, such as logins; what was counted last comes first.',
  })
  async usageMetrics(@Root() { uuid }: Account, @Ctx() context: ApiContext): Promise<string[]> {
    const { accountId, metric, day } = usageDays;
    const load = byAccount(context, 'usage-metrics', (ids) =>
      context.db
        .select({ accountId, metric })
        .from(usageDays)
        .where(inArray(accountId, ids))
        .groupBy(accountId, metric)
        .orderBy(desc(max(day)), metric),
    );
    const counted: { metric: string }[] = await overAliases(context, uuid, load);
    return [...new Set(counted.map((row) => row.metric))];
  }

  @FieldResolver((_returns) => Account, { nullable: true, description: '親会社' })
  parent(@Root() { parentId }: Account, @Ctx() { load }: ApiContext): Promise<Account | null> | null {
    return parentId ? load<Account>('account', null, parentId) : null;
  }

  @FieldResolver((_returns) => [Account])
  async children(@Root() { uuid }: Account, @Ctx() { db }: ApiContext): Promise<Account[]> {
    const rows = await db.select().from(accounts).where(eq(accounts.parentId, uuid)).orderBy(asc(accounts.name));
    return rows.map((row) => present('account', row));
  }

  @FieldResolver((_returns) => [Account], { description: 'Accounts that are read through this one.' })
  async mergedFrom(@Root() { uuid }: Account, @Ctx() context: ApiContext): Promise<Account[]> {
    const others = (await loadAliasSet(context, uuid)).filter((id) => id !== uuid);
    const found = await Promise.all(others.map((id) => context.load<Account>('account', null, id)));
    return found.filter((account) => account !== null);
  }

  @FieldResolver((_returns) => Account, { nullable: true, description: 'Set while it is read through another.' })
  mergedInto(@Root() { mergedIntoId }: Account, @Ctx() { load }: ApiContext): Promise<Account | null> | null {
    return mergedIntoId ? load<Account>('account', null, mergedIntoId) : null;
  }
}

@Resolver((_of) => Ownership)
export class OwnershipResolver {
  @FieldResolver((_returns) => User)
  user(@Root() { userId }: Ownership, @Ctx() { load }: ApiContext): Promise<User | null> {
    return load<User>('user', null, userId);
  }
}

interface OwnedRow {
  accountId: string | null;
}

function byAccount(context: ApiContext, key: string, read: (ids: string[]) => Promise<OwnedRow[]>) {
  return context.once(`account-${key}`, () => {
    return new DataLoader<string, OwnedRow[]>(async (ids) => {
      const rows = Map.groupBy(await read([...ids]), (row) => row.accountId);
      return ids.map((id) => rows.get(id) ?? []);
    });
  });
}

async function overAliases(context: ApiContext, accountId: string, loader: DataLoader<string, OwnedRow[]>) {
  const lists = await Promise.all((await loadAliasSet(context, accountId)).map((id) => loader.load(id)));
  return lists.flat() as never[];
}
