import { countDuplicateProposals, countForMerge, readDuplicateProposals } from '@tasuki/db';
import { takeableFields } from '@tasuki/domain/accounts/merge-accounts';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { Account } from '../accounts/account.type.ts';
import { authorize } from '../auth/viewer.ts';
import { readPage } from '../connections/page.ts';
import type { ApiContext } from '../context.ts';
import { badUserInput } from '../errors.ts';
import { readId, readOptionalId } from '../records/read-id.ts';
import { DuplicateProposal, DuplicateQueue, MergePreview, type MergeSide } from './duplicate.type.ts';

@Resolver((_of) => DuplicateProposal)
export class DuplicatesResolver {
  @Query((_returns) => DuplicateQueue, {
    description: 'Pairs that may be one company, neither merged nor dismissed: of one account, or of all.',
  })
  async duplicateProposals(
    @Arg('accountId', (_type) => ID, { nullable: true }) accountId: string | null | undefined,
    @Arg('first', (_type) => Int, { nullable: true }) first: number | null | undefined,
    @Ctx() { db, viewer }: ApiContext,
  ): Promise<DuplicateQueue> {
    authorize(viewer, 'read');
    const id = readOptionalId(accountId, 'account', 'accountId')?.id;
    const nodes = await readDuplicateProposals(db, { first: readPage({ first }).limit, accountId: id });
    const count = async () => (id ? nodes.length : countDuplicateProposals(db));
    return Object.assign(new DuplicateQueue(), { nodes, count });
  }

  @Query((_returns) => MergePreview, { description: 'What a merge would bring together, and in what the two differ.' })
  async mergePreview(
    @Arg('survivorId', (_type) => ID) survivorId: string,
    @Arg('mergedId', (_type) => ID) mergedId: string,
    @Ctx() context: ApiContext,
  ): Promise<MergePreview> {
    authorize(context.viewer, 'read');
    const [survivor, merged] = await Promise.all([
      readSide(context, survivorId, 'survivorId'),
      readSide(context, mergedId, 'mergedId'),
    ]);
    const fields = takeableFields.map((field) => ({
      field,
      survivor: shown(survivor.account[field]),
      merged: shown(merged.account[field]),
    }));
    return { survivor, merged, fields: fields.filter((each) => each.survivor !== each.merged) };
  }

  @FieldResolver((_returns) => Account)
  account(@Root() { accountId }: DuplicateProposal, @Ctx() { load }: ApiContext): Promise<Account | null> {
    return load<Account>('account', null, accountId);
  }

  @FieldResolver((_returns) => Account)
  other(@Root() { otherId }: DuplicateProposal, @Ctx() { load }: ApiContext): Promise<Account | null> {
    return load<Account>('account', null, otherId);
  }
}

async function readSide({ db, load }: ApiContext, text: string, field: string): Promise<MergeSide> {
  const { id } = readId(text, 'account', field);
  const [account, counts] = await Promise.all([load<Account>('account', null, id), countForMerge(db, id)]);
  if (!account) throw badUserInput('There is no such account.', { field });
  return { ...counts, account };
}

const shown = (value: string | number | null) => (value === null ? null : String(value));
