import { accounts, leads, scoreLooks } from '@tasuki/db';
import type { Department } from '@tasuki/domain';
import { heldSources } from '@tasuki/domain/accounts/lead-source-words';
import { and, eq, gte, inArray, isNull, lt, ne, type SQL, sql } from 'drizzle-orm';
import { GraphQLDateTime } from 'graphql-scalars';
import { ArgsType, Field, Float, ID, InputType } from 'type-graphql';
import { holdsText } from '../accounts/account-list.ts';
import { Lead } from '../accounts/lead.type.ts';
import type { Viewer } from '../auth/viewer.ts';
import { connectionOf } from '../connections/connection.ts';
import { orderOf } from '../connections/order-of.ts';
import { PageArgs } from '../connections/page-arguments.type.ts';
import { DepartmentEnum } from '../enums.ts';
import { readOptionalId } from '../records/read-id.ts';
import { readStanding } from '../scores/read-standing.ts';

export const LeadConnection = connectionOf(Lead);

@InputType()
export class LeadFilter {
  @Field((_type) => String, {
    nullable: true,
    description: 'In the account’s name, its kana, a domain, or the 法人番号, as the search finds it.',
  })
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

  @Field((_type) => DepartmentEnum, {
    nullable: true,
    description: 'Leads of a re-approach wait for whoever holds the account, all others for marketing.',
  })
  waitsFor?: Department | null;

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

  @Field((_type) => [String], {
    nullable: true,
    description:
      'A1 to C3, or disqualified: where it stood when it was last judged, which is after each event and each minute.',
  })
  cells?: string[] | null;

  @Field((_type) => Float, { nullable: true, description: 'At least so many points for who it is.' })
  fitFrom?: number | null;

  @Field((_type) => Float, { nullable: true, description: 'At least so many points for what it does.' })
  engagementFrom?: number | null;

  @Field((_type) => ID, {
    nullable: true,
    description: 'The model of `cells`, the sums and the orders by them: the first that is on, unless given.',
  })
  scoreModelId?: string | null;
}

export const usualLeadOrder = { field: 'enteredAt', direction: 'desc' } as const;
export const LeadOrder = orderOf('LeadOrder', ['enteredAt', 'wonAt', 'cell', 'fit', 'engagement'], usualLeadOrder);

@ArgsType()
export class LeadsArgs extends PageArgs {
  @Field((_type) => LeadFilter, { nullable: true })
  filter?: LeadFilter | null;

  @Field((_type) => LeadOrder, { nullable: true })
  orderBy?: InstanceType<typeof LeadOrder> | null;
}

/** What the filter asks of the leads themselves; see `scoresWhere` for their scores. */
export function leadsWhere(filter: LeadFilter, viewer: Viewer): SQL | undefined {
  const campaign = readOptionalId(filter.campaignId, 'campaign', 'filter.campaignId')?.id;
  const user = readOptionalId(filter.insideSalesUserId, 'user', 'filter.insideSalesUserId')?.id;
  const { text, states, sources, hasNoSource, holder, waitsFor, isMine, enteredFrom, enteredTo, importSource } = filter;
  return and(
    text?.trim()
      ? sql`${leads.accountId} in (select ${accounts.id} from ${accounts} where ${holdsText(text)})`
      : undefined,
    holder ? isHeldBy(holder) : undefined,
    waitsFor ? waitsForOne(waitsFor) : undefined,
    states?.length ? inArray(leads.state, states) : undefined,
    sources?.length ? inArray(leads.source, sources) : undefined,
    hasNoSource ? isNull(leads.source) : undefined,
    campaign ? eq(leads.campaignId, campaign) : undefined,
    user ? eq(leads.insideSalesUserId, user) : undefined,
    isMine ? eq(leads.insideSalesUserId, viewer.id) : undefined,
    enteredFrom ? gte(leads.enteredAt, enteredFrom) : undefined,
    enteredTo ? lt(leads.enteredAt, enteredTo) : undefined,
    // Nobody knows whether one of unknown time entered then.
    enteredFrom || enteredTo ? ne(leads.enteredPrecision, 'unknown') : undefined,
    importSource ? eq(leads.importSource, importSource) : undefined,
  );
}

const isHeldBy = (holder: Department): SQL =>
  sql`exists (select 1 from ${accounts} where ${accounts.id} = ${leads.accountId} and ${eq(accounts.holder, holder)})`;

function waitsForOne(department: Department): SQL {
  const again = sql`coalesce(${inArray(leads.source, [...heldSources])}, false)`;
  if (department !== 'marketing') return sql`(${again} and ${isHeldBy(department)})`;
  return sql`(not ${again} or ${isHeldBy(department)})`;
}

/** What the filter asks of a lead's row in `score_looks`; undefined where it asks for no score. */
export function scoresWhere({ cells, fitFrom, engagementFrom }: LeadFilter): SQL | undefined {
  return and(
    cells?.length ? inArray(scoreLooks.standing, cells.map(readStanding)) : undefined,
    fitFrom == null ? undefined : gte(scoreLooks.fit, fitFrom),
    engagementFrom == null ? undefined : gte(scoreLooks.engagement, engagementFrom),
  );
}

/** The leads of which that holds in a model; none where there is no model. */
export function standsWhere(scores: SQL, modelId: string | null): SQL {
  if (!modelId) return sql`false`;
  const { accountId, leadId } = scoreLooks;
  const place = and(eq(scoreLooks.modelId, modelId), scores);
  return sql`(${leads.accountId}, ${leads.id}) in (select ${accountId}, ${leadId} from ${scoreLooks} where ${place})`;
}
