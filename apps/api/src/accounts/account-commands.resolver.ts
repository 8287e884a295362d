import {
  accountStateOf,
  findTakenKeys,
  loadTakenOver,
  lockAccount,
  lockAccountItself,
  parentChainOf,
  survivorChainOf,
} from '@tasuki/db';
import type { Leg } from '@tasuki/domain';
import type { EditableAccountFields } from '@tasuki/domain/accounts/account-fields';
import { createAccount } from '@tasuki/domain/accounts/create-account';
import { mergeAccounts, unmergeAccounts } from '@tasuki/domain/accounts/merge-accounts';
import { identifyAccount, updateAccount } from '@tasuki/domain/accounts/update-account';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import { type CommandScope, runCommand } from '../command/run-command.ts';
import type { ApiContext } from '../context.ts';
import { badUserInput } from '../errors.ts';
import { readNamedValues } from '../read-named-values.ts';
import { readId, readOptionalId } from '../records/read-id.ts';
import {
  CreateAccountInput,
  CreateAccountPayload,
  IdentifyAccountInput,
  IdentifyAccountPayload,
  MergeAccountsInput,
  MergeAccountsPayload,
  UnmergeAccountsInput,
  UnmergeAccountsPayload,
  UpdateAccountInput,
  UpdateAccountPayload,
} from './account-commands.type.ts';
import { actingOf, readTarget } from './target-account.ts';

@Resolver()
export class AccountCommandsResolver {
  @Mutation((_returns) => CreateAccountPayload, { description: 'Enters a company by hand, identified from the start.' })
  createAccount(
    @Arg('input', (_type) => CreateAccountInput) input: CreateAccountInput,
    @Ctx() context: ApiContext,
  ): Promise<CreateAccountPayload> {
    return runCommand(context, 'createAccount', async (scope) => {
      const ids = { account: uuidv7(), cycle: uuidv7() };
      const holder = input.holder ?? 'marketing';
      if (holder === 'admin')
        throw badUserInput('An account starts with one of the four departments.', { field: 'holder' });
      const fields = readFields(input);
      await readParents(scope, fields.parentId);
      const { name, touchTier, domains } = input;
      const decision = createAccount(await findTakenKeys(scope.tx, input), {
        ...actingOf(scope, holder),
        ...fields,
        name,
        touchTier,
        domains: domains ?? [],
        holder: holder as Leg,
        ids,
      });
      return { decision, refs: accountRef(ids.account), headline: 'accounts.account-created' };
    });
  }

  @Mutation((_returns) => UpdateAccountPayload, { description: 'Edits what the given fields say; the others stay.' })
  updateAccount(
    @Arg('input', (_type) => UpdateAccountInput) input: UpdateAccountInput,
    @Ctx() context: ApiContext,
  ): Promise<UpdateAccountPayload> {
    return runCommand(context, 'updateAccount', async (scope) => {
      const { account, acting } = await readTarget(scope, input);
      const taken = await findTakenKeys(scope.tx, input, account.id);
      const changes = { ...readFields(input), ...(input.name == null ? {} : { name: input.name.trim() }) };
      const parents = await readParents(scope, changes.parentId);
      const { version, touchTier, domains } = input;
      const command = { ...acting, version, changes, parents, touchTier, domains: domains ?? undefined };
      const decision = updateAccount(await accountStateOf(scope.tx, account), taken, command);
      return { decision, refs: accountRef(account.id) };
    });
  }

  @Mutation((_returns) => IdentifyAccountPayload, { description: 'Says which company a provisional account is.' })
  identifyAccount(
    @Arg('input', (_type) => IdentifyAccountInput) input: IdentifyAccountInput,
    @Ctx() context: ApiContext,
  ): Promise<IdentifyAccountPayload> {
    return runCommand(context, 'updateAccount', async (scope) => {
      const { account, acting } = await readTarget(scope, input);
      const taken = await findTakenKeys(scope.tx, input, account.id);
      const { version, name, corporateNumber, domains } = input;
      const command = { ...acting, version, name, corporateNumber, domains: domains ?? [] };
      const decision = identifyAccount(await accountStateOf(scope.tx, account), taken, command);
      return { decision, refs: accountRef(account.id) };
    });
  }

  @Mutation((_returns) => MergeAccountsPayload, { description: 'Reads two accounts as one. No event moves.' })
  mergeAccounts(
    @Arg('input', (_type) => MergeAccountsInput) input: MergeAccountsInput,
    @Ctx() context: ApiContext,
  ): Promise<MergeAccountsPayload> {
    return runCommand(context, 'mergeAccounts', async (scope) => {
      const survivor = await readAccount(scope, input.survivorId, 'survivorId');
      const merged = await readAccount(scope, input.mergedId, 'mergedId');
      const survivorLeadsTo = await survivorChainOf(scope.tx, survivor.id);
      const state = { survivor, merged, survivorLeadsTo, fields: { survivor, merged } };
      const decision = mergeAccounts(state, { ...actingOf(scope, survivor.holder), take: input.take ?? [] });
      return { decision, refs: accountRef(survivor.id) };
    });
  }

  @Mutation((_returns) => UnmergeAccountsPayload, { description: 'Takes a merge back.' })
  unmergeAccounts(
    @Arg('input', (_type) => UnmergeAccountsInput) input: UnmergeAccountsInput,
    @Ctx() context: ApiContext,
  ): Promise<UnmergeAccountsPayload> {
    return runCommand(context, 'unmergeAccounts', async (scope) => {
      const merged = await readAccount(scope, input.mergedId, 'mergedId');
      const survivor = await lockAccount(scope.tx, merged.id);
      const direct = merged.mergedIntoId && (await lockAccountItself(scope.tx, merged.mergedIntoId));
      const over = direct && (await loadTakenOver(scope.tx, { survivorId: direct.id, mergedId: merged.id }));
      const acting = actingOf(scope, merged.holder);
      const decision = unmergeAccounts(merged, acting, over ? { ...over, survivor: direct } : undefined);
      return { decision, refs: { ...accountRef(survivor?.id ?? merged.id), released: accountRef(merged.id).account } };
    });
  }
}

async function readAccount({ tx }: CommandScope, text: string, field: string) {
  const account = await lockAccountItself(tx, readId(text, 'account', field).id);
  if (!account) throw badUserInput('There is no such account.', { field });
  return account;
}

/** The wanted parent and the companies above it; none where no parent is wanted. */
async function readParents({ tx }: CommandScope, parentId: string | null | undefined): Promise<string[]> {
  if (!parentId) return [];
  const parents = await parentChainOf(tx, parentId);
  if (parents.length === 0) throw badUserInput('There is no such account.', { field: 'parentId' });
  return parents;
}

/** The editable fields that the caller named; what was left out is undefined and stays. */
function readFields(input: CreateAccountInput | UpdateAccountInput): Partial<EditableAccountFields> {
  const { nameKana, corporateNumber, industry, employees, region, website, attributes } = input;
  const parentId = input.parentId == null ? input.parentId : readOptionalId(input.parentId, 'account', 'parentId')?.id;
  return {
    nameKana,
    corporateNumber,
    industry,
    employees,
    region,
    website,
    parentId,
    attributes: readNamedValues(attributes, 'attributes'),
  };
}

function accountRef(id: string) {
  return { account: { type: 'account' as const, accountId: null, id } };
}
