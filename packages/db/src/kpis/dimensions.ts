import { type SQLWrapper, sql } from 'drizzle-orm';
import { accountAliases, campaigns, leads, teamMembers, teams, users } from '../tables/index.ts';
import type { DimensionContext, DimensionSql, Dimensions } from './relation.ts';

export function month({ on, question: { timeZone } }: DimensionContext): DimensionSql {
  const local = on.type === 'moment' ? sql`${on.sql} at time zone ${timeZone}` : sql`${on.sql}`;
  return { key: sql`to_char(${local}, 'YYYY-MM')` };
}

export function user({ person }: DimensionContext): DimensionSql {
  return {
    joins: { user: sql`left join ${users} on ${users.id} = ${person}` },
    key: sql`${person}::text`,
    ja: users.name,
    en: users.name,
  };
}

/** A person of two teams counts in both: the groups may add up to more than the total. */
export function team({ person }: DimensionContext): DimensionSql {
  return {
    joins: {
      teamMember: sql`left join ${teamMembers} on ${teamMembers.userId} = ${person}`,
      team: sql`left join ${teams} on ${teams.id} = ${teamMembers.teamId}`,
    },
    key: sql`${teams.id}::text`,
    ja: teams.nameJa,
    en: teams.nameEn,
  };
}

export const currency = (column: SQLWrapper) => (): DimensionSql => ({ key: column });

/** Source and campaign stand on the lead, which may have stayed behind on an account that was merged into the record's own. */
export function byLead(accountId: SQLWrapper, leadId: SQLWrapper): Pick<Required<Dimensions>, 'source' | 'campaign'> {
  const lead = sql`left join ${leads} on ${leads.id} = ${leadId}
    and (${leads.accountId} = ${accountId} or ${leads.accountId} in (select ${accountAliases.aliasId} from ${accountAliases}))`;
  return {
    source: () => ({ ...source(), joins: { lead } }),
    campaign: () => ({ ...campaign(), joins: { lead, ...campaign().joins } }),
  };
}

export const source = (): DimensionSql => ({ key: sql`nullif(${leads.source}, '')` });

export const campaign = (): DimensionSql => ({
  joins: { campaign: sql`left join ${campaigns} on ${campaigns.id} = ${leads.campaignId}` },
  key: sql`${leads.campaignId}::text`,
  ja: campaigns.nameJa,
  en: campaigns.nameEn,
});
