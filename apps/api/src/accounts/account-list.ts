import { accountKeys, accounts, holdsWords, leads, ownerships, readSearchWords } from '@tasuki/db';
import type { Department } from '@tasuki/domain';
import { and, eq, ilike, inArray, isNull, type SQL, sql } from 'drizzle-orm';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import type { Viewer } from '../auth/viewer.ts';
import { connectionOf } from '../connections/connection.ts';
import { containing } from '../connections/list-records.ts';
import { orderOf } from '../connections/order-of.ts';
import { PageArgs } from '../connections/page-arguments.type.ts';
import { DepartmentEnum } from '../enums.ts';
import { readOptionalId } from '../records/read-id.ts';
import { Account } from './account.type.ts';
import { OwnedWorkEnum } from './ownership.type.ts';

export const AccountConnection = connectionOf(Account);

@InputType()
export class AccountFilter {
  @Field((_type) => String, {
    nullable: true,
    description: 'In the name, its kana, a domain, or the 法人番号, as the search finds it.',
  })
  text?: string | null;

  @Field((_type) => [DepartmentEnum], { nullable: true })
  holders?: Department[] | null;

  @Field((_type) => ID, { nullable: true, description: 'A user who owns any work on it.' })
  ownerId?: string | null;

  @Field((_type) => Boolean, { nullable: true, description: 'I own work on it.' })
  isMine?: boolean | null;

  @Field((_type) => OwnedWorkEnum, { nullable: true, description: 'Narrows ownerId and isMine to one kind of work.' })
  work?: string | null;

  @Field((_type) => String, { nullable: true, description: 'provisional or identified.' })
  state?: string | null;

  @Field((_type) => [String], { nullable: true })
  touchTiers?: string[] | null;

  @Field((_type) => [String], { nullable: true })
  regions?: string[] | null;

  @Field((_type) => String, { nullable: true, description: 'Has a lead from this source.' })
  leadSource?: string | null;

  @Field((_type) => String, { nullable: true })
  importSource?: string | null;
}

export const usualAccountOrder = { field: 'name', direction: 'asc' } as const;
export const AccountOrder = orderOf('AccountOrder', ['name', 'createdAt', 'holderSince'], usualAccountOrder);

@ArgsType()
export class AccountsArgs extends PageArgs {
  @Field((_type) => AccountFilter, { nullable: true })
  filter?: AccountFilter | null;

  @Field((_type) => AccountOrder, { nullable: true })
  orderBy?: InstanceType<typeof AccountOrder> | null;
}

export function accountsWhere(filter: AccountFilter, viewer: Viewer): SQL | undefined {
  const owner = readOptionalId(filter.ownerId, 'user', 'filter.ownerId')?.id;
  const { text, holders, work, state, touchTiers, regions, leadSource, importSource } = filter;
  return and(
    isNull(accounts.mergedIntoId),
    text?.trim() ? holdsText(text) : undefined,
    holders?.length ? inArray(accounts.holder, holders) : undefined,
    owner ? ownedBy(owner, work) : undefined,
    filter.isMine ? ownedBy(viewer.id, work) : undefined,
    state ? eq(accounts.state, state) : undefined,
    touchTiers?.length ? inArray(accounts.touchTier, touchTiers) : undefined,
    regions?.length ? inArray(accounts.region, regions) : undefined,
    leadSource ? hasLeadFrom(leadSource) : undefined,
    importSource ? eq(accounts.importSource, importSource) : undefined,
  );
}

/** Whether other filters take rows away from those that hold a text: an order by name may then lie far from the few that are left. */
export const isTextNarrowed = ({ text, ...others }: AccountFilter): boolean =>
  Boolean(text?.trim()) && Object.values(others).some((value) => value != null && value !== false);

/** Whether an account holds a text in its name, kana, number or a domain. */
export function holdsText(text: string): SQL {
  const words = readSearchWords(text);
  // Signs that the search passes over, such as 株式会社 or %, can still be looked for in the name as it is written.
  if (!words) return ilike(accounts.name, containing(text.trim()));
  const byKey = sql`select account_id from ${accountKeys} where kind = 'domain' and ${holdsWords('accountKeys', words)}`;
  // Domains as an array that is read once: one "or" over one table leaves PostgreSQL free to walk in the list's order past a word
  // that many names hold, or to join both indexes for one that few hold.
  return sql`(${holdsWords('accounts', words)} or ${accounts.id} = any(array(${byKey})))`;
}

function ownedBy(userId: string, work: string | null | undefined): SQL {
  const kind = work ? sql`and ${ownerships.work} = ${work}` : sql``;
  return sql`exists (select 1 from ${ownerships} where ${ownerships.accountId} = ${accounts.id}
    and ${ownerships.userId} = ${userId} ${kind})`;
}

function hasLeadFrom(source: string): SQL {
  return sql`exists (select 1 from ${leads} where ${leads.accountId} = ${accounts.id} and ${leads.source} = ${source})`;
}
