import type { RuleNode } from '@tasuki/domain/definitions/rule';
import type { ReplayedLead } from '@tasuki/domain/definitions/summarise-replay';
import { sql } from 'drizzle-orm';
import type { Reader } from '../client.ts';
import { type DayPeriod, isWithin } from '../days-in-zone.ts';
import { accounts, handoffs, leads, opportunities } from '../tables/index.ts';
import { judgedLeads, leadsAt } from './judge-leads.ts';
import { overManyLeads } from './over-many-leads.ts';

export interface ReplayedPart {
  /** The draft's rule, and the one in force if there is any. */
  rules: { draft: RuleNode; live: RuleNode | null };
  period: DayPeriod;
  now: Date;
  /** Amounts in other currencies are left out of the sum. */
  currency: string;
}

/** The leads that entered in a part of a period, judged by two rules, with what became of them. */
export async function readReplayedLeads(
  db: Reader,
  { rules, period, now, currency }: ReplayedPart,
): Promise<ReplayedLead[]> {
  const both = rules.live ? [rules.draft, rules.live] : [rules.draft];
  const judged = judgedLeads(both, { where: isWithin(leads.enteredAt, period, leads.enteredPrecision), now });
  const asked = sql`
    select judged.*, ${accounts.name} as name, coalesce(passes.decided, 0)::int as decided,
      coalesce(passes.accepted, 0)::int as accepted, deals.lead_id is not null as has_deal,
      coalesce(deals.won_minor, 0)::float8 as won_minor
    from (${judged}) judged
    join ${accounts} on ${accounts.id} = judged.account_id
    left join (
      select account_id, lead_id, count(*) filter (where state in ('accepted', 'returned', 'expired')) as decided,
        count(*) filter (where state = 'accepted') as accepted
      from ${handoffs} where is_self = 0 and lead_id is not null group by 1, 2
    ) passes on passes.account_id = judged.account_id and passes.lead_id = judged.lead_id
    left join (
      select lead_id, sum(amount_minor) filter (where state = 'won' and currency = ${currency}) as won_minor
      from ${opportunities} where lead_id is not null group by 1
    ) deals on deals.lead_id = judged.lead_id`;
  const rows = await overManyLeads(db, (tx) => tx.execute<Record<string, string | number | null>>(asked));
  const moment = (value: string | number | null | undefined) => (value == null ? null : new Date(String(value)));
  return rows.map((row) => ({
    accountId: String(row.account_id),
    leadId: String(row.lead_id),
    accountName: String(row.name),
    newAt: moment(row.qualified_0),
    oldAt: moment(row.qualified_1),
    wonAt: moment(row.won_at),
    decided: Number(row.decided),
    accepted: Number(row.accepted),
    hasDeal: Boolean(row.has_deal),
    wonMinor: Number(row.won_minor),
  }));
}

export interface ImpactNow {
  /** Leads that are being worked on. */
  open: number;
  /** Pass the draft now. */
  passing: number;
  /** Pass the version in force; null where there is none yet. */
  passingLive: number | null;
  /** Would begin, and would cease, to pass. */
  gained: number;
  lost: number;
  samples: { accountId: string; leadId: string; accountName: string; change: 'gained' | 'lost' | 'passing' }[];
}

const openStates = sql`('open', 'offered', 'working', 'passed')`;
const MOST_SAMPLES = 5;

/** What a draft would change among the open leads if it went live now. */
export async function readImpactNow(db: Reader, draft: RuleNode, live: RuleNode | null, now: Date): Promise<ImpactNow> {
  const isOld = live ? sql`qualified_1 is not null` : sql`false`;
  const where = sql`${leads.state} in ${openStates}`;
  const rows = await db.execute<{
    account_id: string;
    lead_id: string;
    name: string;
    is_new: boolean;
    is_old: boolean;
    total: string;
  }>(sql`
    with judged as (
      select account_id, lead_id, qualified_0 is not null as is_new, ${isOld} as is_old
      from (${leadsAt(live ? [draft, live] : [draft], { where, at: now })}) moments
    ), counted as (
      select judged.*, count(*) over (partition by is_new, is_old) as total,
        row_number() over (partition by is_new, is_old order by lead_id desc) as place
      from judged
    )
    select counted.account_id, counted.lead_id, ${accounts.name} as name, is_new, is_old, total
    from counted join ${accounts} on ${accounts.id} = counted.account_id where place <= ${MOST_SAMPLES}`);
  const total = (isNewOne: boolean, isOldOne: boolean) =>
    Number(rows.find(({ is_new, is_old }) => is_new === isNewOne && is_old === isOldOne)?.total ?? 0);
  const [gained, lost, kept] = [total(true, false), total(false, true), total(true, true)];
  const changeOf = ({ is_new, is_old }: { is_new: boolean; is_old: boolean }) =>
    is_new && is_old ? ('passing' as const) : is_new ? ('gained' as const) : ('lost' as const);
  return {
    open: gained + lost + kept + total(false, false),
    ...{ passing: gained + kept, passingLive: live ? lost + kept : null, gained, lost },
    samples: rows
      .filter(({ is_new, is_old }) => is_new || is_old)
      .map((row) => ({ accountId: row.account_id, leadId: row.lead_id, accountName: row.name, change: changeOf(row) })),
  };
}
