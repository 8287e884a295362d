import { readScoreModels } from '@tasuki/db';
import { and } from 'drizzle-orm';
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Contact } from '../accounts/contact.type.ts';
import { Lead } from '../accounts/lead.type.ts';
import { loadOverAliases } from '../accounts/owned-rows.ts';
import { User } from '../admin/user.type.ts';
import { authorize } from '../auth/viewer.ts';
import type { Connection } from '../connections/connection.ts';
import { listRecords } from '../connections/list-records.ts';
import { readOrder } from '../connections/order-of.ts';
import type { ApiContext } from '../context.ts';
import { readId } from '../records/read-id.ts';
import { Campaign } from './campaign.type.ts';
import { LeadConnection, LeadsArgs, leadsWhere, scoresWhere, standsWhere, usualLeadOrder } from './lead-list.ts';
import { listByScore } from './list-by-score.ts';

@Resolver((_of) => Lead)
export class LeadResolver {
  @Query((_returns) => LeadConnection, { description: 'Leads, newest first.' })
  async leads(
    @Args((_type) => LeadsArgs) { filter, orderBy, ...page }: LeadsArgs,
    @Ctx() context: ApiContext,
  ): Promise<Connection<Lead>> {
    const viewer = authorize(context.viewer, 'read');
    const { field, direction } = readOrder(orderBy, usualLeadOrder);
    const isDescending = direction === 'desc';
    const byTime = field === 'enteredAt' || field === 'wonAt';
    const [where, scores] = [leadsWhere(filter ?? {}, viewer), scoresWhere(filter ?? {})];
    const modelId = byTime && !scores ? null : await scoreModelOf(context, filter?.scoreModelId);
    if (!byTime) return listByScore(context, { by: field, modelId, where, scores, isDescending, page });
    return listRecords<Lead>(context, {
      name: 'lead',
      where: and(where, scores && standsWhere(scores, modelId)),
      property: field,
      kind: 'date',
      isDescending,
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

async function scoreModelOf({ db, now }: ApiContext, asked: string | null | undefined): Promise<string | null> {
  if (asked) return readId(asked, 'score-model', 'filter.scoreModelId').id;
  const [first] = await readScoreModels(db, { at: now() });
  return first?.modelId ?? null;
}
