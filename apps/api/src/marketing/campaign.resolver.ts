import { campaigns } from '@tasuki/db';
import { and, eq, ilike, or } from 'drizzle-orm';
import { Args, ArgsType, Ctx, Field, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Contact } from '../accounts/contact.type.ts';
import { authorize } from '../auth/viewer.ts';
import type { Connection } from '../connections/connection.ts';
import { containing, listRecords } from '../connections/list-records.ts';
import { PageArgs } from '../connections/page-arguments.type.ts';
import type { ApiContext } from '../context.ts';
import { Campaign, CampaignConnection, CampaignTouch } from './campaign.type.ts';

@ArgsType()
class CampaignsArgs extends PageArgs {
  @Field((_type) => String, { nullable: true, description: 'In the name.' })
  text?: string | null;

  @Field((_type) => String, { nullable: true })
  type?: string | null;
}

@Resolver((_of) => Campaign)
export class CampaignResolver {
  @Query((_returns) => CampaignConnection, { description: 'Campaigns by start, latest first.' })
  campaigns(
    @Args((_type) => CampaignsArgs) { text, type, ...page }: CampaignsArgs,
    @Ctx() context: ApiContext,
  ): Promise<Connection<Campaign>> {
    authorize(context.viewer, 'read');
    const pattern = text?.trim() ? containing(text.trim()) : null;
    const named = pattern ? or(ilike(campaigns.nameJa, pattern), ilike(campaigns.nameEn, pattern)) : undefined;
    const where = and(named, type ? eq(campaigns.type, type) : undefined);
    return listRecords<Campaign>(context, {
      name: 'campaign',
      where,
      property: 'startsOn',
      kind: 'text',
      isDescending: true,
      page,
    });
  }
}

@Resolver((_of) => CampaignTouch)
export class CampaignTouchResolver {
  @FieldResolver((_returns) => Campaign, { nullable: true })
  campaign(@Root() { campaignId }: CampaignTouch, @Ctx() { load }: ApiContext): Promise<Campaign | null> | null {
    return campaignId ? load<Campaign>('campaign', null, campaignId) : null;
  }

  @FieldResolver((_returns) => Contact, { nullable: true })
  contact(
    @Root() { accountUuid, contactId }: CampaignTouch,
    @Ctx() { load }: ApiContext,
  ): Promise<Contact | null> | null {
    return contactId ? load<Contact>('contact', accountUuid, contactId) : null;
  }
}
