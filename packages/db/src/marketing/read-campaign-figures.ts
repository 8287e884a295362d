import { inArray, sql } from 'drizzle-orm';
import type { Reader } from '../client.ts';
import { campaigns, campaignTouches, leads, opportunities } from '../tables/index.ts';

/** How far a campaign reached, and what came of it. */
export interface CampaignFigures {
  touches: number;
  leads: number;
  deals: number;
  won: number;
}

/** The figures of many campaigns at once, by campaign id. A lead counts for the campaign that it was captured by. */
export async function readCampaignFigures(
  db: Reader,
  campaignIds: readonly string[],
): Promise<Map<string, CampaignFigures>> {
  if (campaignIds.length === 0) return new Map();
  // One statement as text: the query builder would leave the tables' names away, and with them the meaning.
  const rows = await db.execute<Record<keyof CampaignFigures, number> & { id: string }>(sql`
    select ${campaigns.id} as id,
      (select count(*)::int from ${campaignTouches}
        where ${campaignTouches.campaignId} = ${campaigns.id}) as touches,
      (select count(*)::int from ${leads} where ${leads.campaignId} = ${campaigns.id}) as leads,
      (select count(*)::int from ${leads} where ${leads.campaignId} = ${campaigns.id}
        and exists (select from ${opportunities} where ${opportunities.accountId} = ${leads.accountId}
          and ${opportunities.leadId} = ${leads.id})) as deals,
      (select count(*)::int from ${leads} where ${leads.campaignId} = ${campaigns.id}
        and ${leads.wonAt} is not null) as won
    from ${campaigns} where ${inArray(campaigns.id, [...campaignIds])}`);
  return new Map(rows.map(({ id, ...figures }) => [id, figures]));
}
