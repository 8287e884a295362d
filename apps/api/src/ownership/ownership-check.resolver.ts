import {
  countOwnershipFindings,
  findOwnership,
  lockAccount,
  type OwnershipQuestion,
  readOwnershipFindings,
  readUpsellRules,
  users,
} from '@tasuki/db';
import { type Department, legs, type NewEvent, toGlobalId } from '@tasuki/domain';
import { assignOwner } from '@tasuki/domain/accounts/account-rules';
import type { OwnedWork } from '@tasuki/domain/accounts/ownership-words';
import type { OwnershipFindingKind } from '@tasuki/domain/ownership/upsell-rules';
import { eq } from 'drizzle-orm';
import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { OwnedWorkEnum } from '../accounts/ownership.type.ts';
import { actingOf } from '../accounts/target-account.ts';
import { authorize } from '../auth/viewer.ts';
import { type CommandScope, runCommand } from '../command/run-command.ts';
import { readPage } from '../connections/page.ts';
import type { ApiContext } from '../context.ts';
import { DepartmentEnum } from '../enums.ts';
import { badUserInput } from '../errors.ts';
import { readId } from '../records/read-id.ts';
import {
  AssignOwnersInput,
  AssignOwnersPayload,
  type OwnerInput,
  OwnershipFinding,
  OwnershipFindingCount,
  OwnershipFindingKindEnum,
} from './ownership-check.type.ts';

const MOST_AT_ONCE = 200;
const SEPARATOR = '~';

@Resolver()
export class OwnershipCheckResolver {
  @Query((_returns) => [OwnershipFinding], {
    description:
      'Work that goes on without exactly one fitting owner, by account; `after` is the cursor of the last one.',
  })
  async ownershipFindings(
    @Ctx() context: ApiContext,
    @Arg('first', (_type) => Int, { nullable: true }) first?: number | null,
    @Arg('after', (_type) => String, { nullable: true }) after?: string | null,
    @Arg('work', (_type) => OwnedWorkEnum, { nullable: true }) work?: OwnedWork | null,
    @Arg('kind', (_type) => OwnershipFindingKindEnum, { nullable: true }) kind?: OwnershipFindingKind | null,
    @Arg('department', (_type) => DepartmentEnum, { nullable: true }) department?: Department | null,
    @Arg('rule', (_type) => Int, { nullable: true, description: 'Upsell that this rule decides; 0 for none.' })
    rule?: number | null,
  ): Promise<OwnershipFinding[]> {
    authorize(context.viewer, 'read');
    const { limit } = readPage({ first });
    const question = {
      ...(await questionOf(context)),
      work,
      kind,
      department: legs.find((leg) => leg === department),
      rule,
    };
    const found = await readOwnershipFindings(context.db, question, { after: readCursor(after), limit });
    return found.map(({ accountId, proposal, ...finding }) => ({
      ...finding,
      accountId: toGlobalId({ type: 'account', accountId: null, id: accountId }),
      proposedUserId: proposal && toGlobalId({ type: 'user', accountId: null, id: proposal.userId }),
      proposedName: proposal?.name ?? null,
      cursor: `${accountId}${SEPARATOR}${finding.work}`,
    }));
  }

  @Query((_returns) => [OwnershipFindingCount], {
    description: 'How many findings there are that are alike, most first.',
  })
  async ownershipFindingCounts(@Ctx() context: ApiContext): Promise<OwnershipFindingCount[]> {
    authorize(context.viewer, 'read');
    return [...(await countOwnershipFindings(context.db, await questionOf(context)))];
  }

  @Mutation((_returns) => AssignOwnersPayload, { description: 'Names owners on many accounts at once; all or none.' })
  assignOwners(
    @Arg('input', (_type) => AssignOwnersInput) input: AssignOwnersInput,
    @Ctx() context: ApiContext,
  ): Promise<AssignOwnersPayload> {
    return runCommand(context, 'assignOwner', async (scope) => {
      if (input.owners.length > MOST_AT_ONCE)
        throw badUserInput(`Name at most ${MOST_AT_ONCE} owners at once.`, { field: 'owners' });
      const accepted: NewEvent[] = [];
      // In one order for everybody: two at once must not wait for each other.
      for (const owner of input.owners.toSorted((one, other) => (one.accountId < other.accountId ? -1 : 1))) {
        const decision = await assignOne(scope, owner);
        if (decision.refused) return { decision, refs: {} };
        accepted.push(...decision.accepted);
      }
      return { decision: { accepted }, refs: {} };
    });
  }
}

async function assignOne(scope: CommandScope, { accountId, work, userId }: OwnerInput) {
  const account = await lockAccount(scope.tx, readId(accountId, 'account', 'accountId').id);
  if (!account) throw badUserInput('There is no such account.', { field: 'accountId' });
  const [user] = await scope.tx
    .select()
    .from(users)
    .where(eq(users.id, readId(userId, 'user', 'userId').id));
  if (!user) throw badUserInput('There is no such user.', { field: 'userId' });
  const owner = { id: user.id, name: user.name, hasLeft: user.leftAt !== null };
  const current = await findOwnership(scope.tx, account.id, work);
  return assignOwner(current, { ...actingOf(scope, account.holder), accountId: account.id, work, user: owner });
}

async function questionOf({ db, organisation }: ApiContext): Promise<OwnershipQuestion> {
  return {
    rules: await readUpsellRules(db),
    legsOn: legs.filter((leg) => organisation?.departments[leg]?.isOn ?? true),
    currency: organisation?.currency ?? 'JPY',
  };
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function readCursor(text: string | null | undefined) {
  if (!text) return null;
  const [accountId = '', work = ''] = text.split(SEPARATOR);
  if (!UUID.test(accountId)) throw badUserInput('This is no cursor of this list.', { field: 'after' });
  return { accountId, work };
}
