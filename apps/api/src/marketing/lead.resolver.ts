import { accounts, leads } from '@tasuki/db';
import type { Department } from '@tasuki/domain';
import { and, eq, gte, ilike, inArray, isNull, lt, type SQL, sql } from 'drizzle-orm';
import { GraphQLDateTime } from 'graphql-scalars';
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, InputType, Query, Resolver, Root } from 'type-graphql';
import { Contact } from '../accounts/contact.type.ts';
import { Lead } from '../accounts/lead.type.ts';
import { loadOverAliases } from '../accounts/owned-rows.ts';
import { User } from '../admin/user.type.ts';
import { authorize, type Viewer } from '../auth/viewer.ts';
import { type Connection, connectionOf } from '../connections/connection.ts';
import { containing, listRecords } from '../connections/list-records.ts';
import { orderOf } from '../connections/order-of.ts';
import { PageArgs } from '../connections/page-arguments.type.ts';
import type { ApiContext } from '../context.ts';
import { DepartmentEnum } from '../enums.ts';
import { readOptionalId } from '../records/read-id.ts';
import { Campaign } from './campaign.type.ts';

const LeadConnection = connectionOf(Lead);

@InputType()
class LeadFilter {
  @Field((_type) => String, { nullable: true, description: 'In the account’s name.' })
  text?: string | null;

  @Field((_type) => [String], { nullable: true })
  states?: string[] | null;

  @Field((_type) => [String], { nullable: true })
  sources?: string[] | null;

  @Field((_type) => Boolean, { nullable: true, description: 'Only leads whose source is empty.' })
  hasNoSource?: boolean | null;

  @Field((_type) => ID, { nullable: true })
  campaignId?: string | null;

  @Field((_type) => DepartmentEnum, { nullable: true, description: 'Who holds the account.' })
  holder?: Department | null;

  @Field((_type) => ID, { nullable: true })
  insideSalesUserId?: string | null;

  @Field((_type) => Boolean, { nullable: true, description: 'Worked by me.' })
  isMine?: boolean | null;

  @Field((_type) => GraphQLDateTime, { nullable: true, description: 'Entered at or after.' })
  enteredFrom?: Date | null;

  @Field((_type) => GraphQLDateTime, { nullable: true, description: 'Entered before.' })
  enteredTo?: Date | null;

  @Field((_type) => String, { nullable: true })
  importSource?: string | null;
}

const usual = { field: 'enteredAt', direction: 'desc' } as const;
const LeadOrder = orderOf('LeadOrder', ['enteredAt', 'wonAt'], usual);

@ArgsType()
class LeadsArgs extends PageArgs {
  @Field((_type) => LeadFilter, { nullable: true })
  filter?: LeadFilter | null;

  @Field((_type) => LeadOrder, { nullable: true })
  orderBy?: InstanceType<typeof LeadOrder> | null;
}

@Resolver((_of) => Lead)
export class LeadResolver {
  @Query((_returns) => LeadConnection, { description: 'Leads, newest first.' })
  leads(
    @Args((_type) => LeadsArgs) { filter, orderBy, ...page }: LeadsArgs,
    @Ctx() context: ApiContext,
  ): Promise<Connection<Lead>> {
    const viewer = authorize(context.viewer, 'read');
    const { field, direction } = orderBy ?? usual;
    const where = leadsWhere(filter ?? {}, viewer);
    return listRecords<Lead>(context, {
      name: 'lead',
      where,
      property: field,
      kind: 'date',
      isDescending: direction === 'desc',
      page,
    });
  }

  @FieldResolver((_returns) => Contact, { nullable: true })
  contact(@Root() { accountUuid, contactId }: Lead, @Ctx() context: ApiContext): Promise<Contact | null> | null {
    return contactId ? loadOverAliases<Contact>(context, 'contact', accountUuid, contactId) : null;
  }

  @FieldResolver((_returns) => Campaign, { nullable: true })
  campaign(@Root() { campaignId }: Lead, @Ctx() { load }: ApiContext): Promise<Campaign | null> | null {
    return campaignId ? load<Campaign>('campaign', null, campaignId) : null;
  }

  @FieldResolver((_returns) => User, { nullable: true, description: 'Who took it at inside sales.' })
  insideSalesUser(@Root() { insideSalesUserId }: Lead, @Ctx() { load }: ApiContext): Promise<User | null> | null {
    return insideSalesUserId ? load<User>('user', null, insideSalesUserId) : null;
  }
}

function leadsWhere(filter: LeadFilter, viewer: Viewer): SQL | undefined {
  const campaign = readOptionalId(filter.campaignId, 'campaign', 'filter.campaignId')?.id;
  const user = readOptionalId(filter.insideSalesUserId, 'user', 'filter.insideSalesUserId')?.id;
  const { text, states, sources, hasNoSource, holder, isMine, enteredFrom, enteredTo, importSource } = filter;
  const account = and(
    text?.trim() ? ilike(accounts.name, containing(text.trim())) : undefined,
    holder ? eq(accounts.holder, holder) : undefined,
  );
  return and(
    account
      ? sql`exists (select 1 from ${accounts} where ${accounts.id} = ${leads.accountId} and ${account})`
      : undefined,
    states?.length ? inArray(leads.state, states) : undefined,
    sources?.length ? inArray(leads.source, sources) : undefined,
    hasNoSource ? isNull(leads.source) : undefined,
    campaign ? eq(leads.campaignId, campaign) : undefined,
    user ? eq(leads.insideSalesUserId, user) : undefined,
    isMine ? eq(leads.insideSalesUserId, viewer.id) : undefined,
    enteredFrom ? gte(leads.enteredAt, enteredFrom) : undefined,
    enteredTo ? lt(leads.enteredAt, enteredTo) : undefined,
    importSource ? eq(leads.importSource, importSource) : undefined,
  );
}
