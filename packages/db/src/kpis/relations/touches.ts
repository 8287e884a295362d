import type { KpiColumn } from '@tasuki/domain';
import { type SQL, sql } from 'drizzle-orm';
import { campaigns, campaignTouches, ownerships } from '../../tables/index.ts';
import { column, everywhere } from '../dimensions.ts';
import { type DimensionSql, moment, type RelationSql, value } from '../relation.ts';

const owner = sql`left join ${ownerships} on ${ownerships.accountId} = ${campaignTouches.accountId} and ${ownerships.work} = 'marketing'`;

const campaign = (): DimensionSql => ({
  joins: { campaign: sql`left join ${campaigns} on ${campaigns.id} = ${campaignTouches.campaignId}` },
  key: sql`${campaignTouches.campaignId}::text`,
  ja: campaigns.nameJa,
  en: campaigns.nameEn,
});

const shared = {
  record: { type: 'touch', accountId: campaignTouches.accountId, id: campaignTouches.id },
  person: 'ownerId',
  dimensions: { ...everywhere, campaign, source: column(campaignTouches.source) },
  // Touches are not told apart by their import.
  importSource: sql`null::text`,
} as const;

export const touchRelation: RelationSql<KpiColumn<'touches'>> = {
  ...shared,
  from: () => sql`from ${campaignTouches} ${owner}`,
  columns: {
    occurredAt: moment(campaignTouches.occurredAt, campaignTouches.occurredPrecision),
    kind: value(campaignTouches.kind),
    ownerId: value(ownerships.userId),
  },
};

/** Whether the contact did this with a mail before the campaign's next one came: counted once, however often. */
const answered = (kind: string): SQL => sql`(exists (select from ${campaignTouches} answer
  where answer.account_id = ${campaignTouches.accountId} and answer.kind = ${kind}
    and answer.contact_id is not distinct from ${campaignTouches.contactId}
    and answer.campaign_id is not distinct from ${campaignTouches.campaignId}
    and answer.occurred_at >= ${campaignTouches.occurredAt}
    and answer.occurred_at < ${sql.identifier('campaign_touches')}.next_at))::int`;

export const mailRelation: RelationSql<KpiColumn<'mails'>> = {
  ...shared,
  from: () => sql`from (
      select *, lead(occurred_at, 1, 'infinity') over (partition by account_id, contact_id, campaign_id order by occurred_at, id) as next_at
      from ${campaignTouches} where ${campaignTouches.kind} = 'mail-sent') ${campaignTouches} ${owner}`,
  columns: {
    sentAt: moment(campaignTouches.occurredAt, campaignTouches.occurredPrecision),
    isOpened: value(answered('mail-opened')),
    isClicked: value(answered('mail-clicked')),
    ownerId: value(ownerships.userId),
  },
};
