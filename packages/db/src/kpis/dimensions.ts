import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { accountAliases, accounts, campaigns, leads, products, teamMembers, users } from '../tables/index.ts';
import { placedTeams, teamsWithin } from '../teams/teams-within.ts';
import type { KpiQuestion } from './kpi-question.ts';
import type { DimensionContext, DimensionSql, Dimensions } from './relation.ts';
import { wallClockOf } from './terms.ts';

type FiscalYear = Pick<KpiQuestion, 'fiscalYearStartMonth'>;

/** The moment or day that places a record, as the organisation's wall clock. */
const local = ({ on, question: { timeZone } }: DimensionContext): SQL => wallClockOf(on, timeZone);

export const month = (context: DimensionContext): DimensionSql => ({ key: monthKey(local(context)) });

export const fiscalQuarter = (context: DimensionContext): DimensionSql => ({
  key: quarterKey(local(context), context.question),
});

export const monthKey = (time: SQL): SQL => sql`to_char(${time}, 'YYYY-MM')`;

/** `2026-Q1`: by the year in which the fiscal year begins. */
export const quarterKey = (time: SQL, question: FiscalYear): SQL =>
  sql`to_char(${time} - ${fiscalShift(question)}, 'YYYY"-Q"Q')`;

/** How far the fiscal year begins after the calendar's. */
export const fiscalShift = ({ fiscalYearStartMonth }: FiscalYear): SQL =>
  sql`make_interval(months => ${fiscalYearStartMonth - 1}::int)`;

export function user({ person }: DimensionContext): DimensionSql {
  return {
    joins: { user: sql`left join ${users} on ${users.id} = ${person}` },
    key: sql`${person}::text`,
    ja: users.name,
    en: users.name,
  };
}

/**
 * The person's own team, without its sub teams: each of them is a group of its own. A person of two teams counts in both, so that
 * the groups may add up to more than the total.
 */
export function team({ person, question: { filter } }: DimensionContext): DimensionSql {
  const narrowed = filter.teamId ? sql`and ${teamMembers.teamId} in ${teamsWithin(filter.teamId)}` : sql``;
  return {
    joins: {
      teamMember: sql`left join ${teamMembers} on ${teamMembers.userId} = ${person} ${narrowed}`,
      team: sql`left join ${placedTeams} placed_team on placed_team.id = ${teamMembers.teamId}`,
    },
    key: sql`placed_team.id::text`,
    ja: sql`placed_team.name_ja`,
    en: sql`placed_team.name_en`,
  };
}

/** The region of the person's teams, once for each: offices, and never where the customer is. */
export function region({ person }: DimensionContext): DimensionSql {
  const ofTeams = sql`left join (
    select distinct ${teamMembers.userId} as user_id, placed_team.region as name
    from ${teamMembers} join ${placedTeams} placed_team on placed_team.id = ${teamMembers.teamId}
    where placed_team.region is not null) team_region on team_region.user_id = ${person}`;
  return { joins: { region: ofTeams }, key: sql`team_region.name` };
}

/** Where the customer is, as it stands on the account. */
export const accountRegion = ({ accountId }: DimensionContext): DimensionSql => ({
  joins: companyJoin(accountId),
  key: sql`nullif(company.region, '')`,
});

export const touchTier = ({ accountId }: DimensionContext): DimensionSql => ({
  joins: companyJoin(accountId),
  key: sql`company.touch_tier`,
});

/** The account as it stands today: a merged one is its survivor. */
const companyJoin = (accountId: SQLWrapper): Record<string, SQL> => ({
  company: sql`left join ${accounts} company on company.id = coalesce(
    (select ${accountAliases.survivorId} from ${accountAliases} where ${accountAliases.aliasId} = ${accountId}), ${accountId})`,
});

/** What every record can be split by: when it was, whose it is, and what company it is about. */
export const everywhere = {
  month,
  'fiscal-quarter': fiscalQuarter,
  team,
  user,
  region,
  'account-region': accountRegion,
  'touch-tier': touchTier,
} satisfies Dimensions;

export const column = (key: SQLWrapper) => (): DimensionSql => ({ key: sql`nullif(${key}::text, '')` });

export const product = (productId: SQLWrapper) => (): DimensionSql => ({
  joins: { product: sql`left join ${products} on ${products.id} = ${productId}` },
  key: sql`${productId}::text`,
  ja: products.nameJa,
  en: products.nameEn,
});

type ByLead = Pick<Required<Dimensions>, 'source' | 'campaign' | 'cycle-number'>;

/** Source, campaign and cycle stand on the lead, which may have stayed behind on an account that was merged into the record's own. */
export function byLead(accountId: SQLWrapper, leadId: SQLWrapper): ByLead {
  return byLeadJoin(sql`left join ${leads} on ${leads.id} = ${leadId}
    and (${leads.accountId} = ${accountId} or ${leads.accountId} in (select ${accountAliases.aliasId} from ${accountAliases}))`);
}

/** The same for a record that finds its lead in a way of its own. */
export function byLeadJoin(lead: SQL): ByLead {
  return {
    source: () => ({ ...source(), joins: { lead } }),
    campaign: () => ({ ...campaign(), joins: { lead, ...campaign().joins } }),
    'cycle-number': () => ({ ...column(leads.cycleNumber)(), joins: { lead } }),
  };
}

export const source = (): DimensionSql => ({ key: sql`nullif(${leads.source}, '')` });

export const campaign = (): DimensionSql => ({
  joins: { campaign: sql`left join ${campaigns} on ${campaigns.id} = ${leads.campaignId}` },
  key: sql`${leads.campaignId}::text`,
  ja: campaigns.nameJa,
  en: campaigns.nameEn,
});
