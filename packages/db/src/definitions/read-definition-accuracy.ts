import { type SQL, sql } from 'drizzle-orm';
import type { Reader } from '../client.ts';
import { type DayPeriod, isWithin } from '../days-in-zone.ts';
import { definitions, handoffs, leads, memberships, opportunities, qualifications } from '../tables/index.ts';
import { textArray } from './text-array.ts';

export interface AccuracyAsk {
  definitionKey: string;
  /** Of the day on which the leads passed; all time where null. */
  period: DayPeriod | null;
  /** Also by who worked the lead in inside sales. */
  byRep: boolean;
  /** By rep, only people of these departments and what is nobody's; everybody where null. */
  repsOf: readonly string[] | null;
}

/** What became of the leads that passed a version, from one source and, where asked, in one person's hands. */
export interface AccuracyGroup {
  versionNumber: number;
  source: string | null;
  repId: string | null;
}

export interface AccuracyRow extends AccuracyGroup {
  /** Leads that passed. */
  judged: number;
  /** Their passes since that were accepted, returned or expired, and the accepted ones; passes to oneself stay out. */
  decided: number;
  accepted: number;
  /** Leads with a deal, and won ones. */
  deals: number;
  won: number;
}

/** A person is no group of the answer unless asked for. */
const groups = (byRep: boolean) => ({
  version: qualifications.versionNumber,
  source: leads.source,
  rep: byRep ? sql`${leads.insideSalesUserId}` : sql`null::uuid`,
});

/** The figures of persons are for those who lead them. */
function ofReps({ byRep, repsOf }: AccuracyAsk): SQL {
  if (!byRep || repsOf === null) return sql``;
  return sql`and (${leads.insideSalesUserId} is null or exists (select from ${memberships}
    where ${memberships.userId} = ${leads.insideSalesUserId} and ${memberships.department} = any(${textArray(repsOf)})))`;
}

function passed(ask: AccuracyAsk): SQL {
  const { definitionKey, period } = ask;
  const within = period ? sql`and ${isWithin(qualifications.qualifiedAt, period)}` : sql``;
  return sql`from ${qualifications}
    join ${leads} on ${leads.accountId} = ${qualifications.accountId} and ${leads.id} = ${qualifications.leadId}
    where ${qualifications.definitionId} = (select ${definitions.id} from ${definitions} where ${definitions.key} = ${definitionKey})
      ${within} ${ofReps(ask)}`;
}

/** By version, newest first, and within it the sources with the most leads first. */
export async function readDefinitionAccuracy(db: Reader, ask: AccuracyAsk): Promise<AccuracyRow[]> {
  const { version, source, rep } = groups(ask.byRep);
  const rows = await db.execute<Record<keyof AccuracyRow, string | null>>(sql`
    with passed as (
      select ${qualifications.accountId} as account_id, ${qualifications.leadId} as lead_id, ${qualifications.qualifiedAt} as at,
        ${leads.wonAt} as won_at, ${version} as version, ${source} as source, ${rep} as rep
      ${passed(ask)}
    ), answers as (
      select passed.lead_id, passed.version, count(*) as decided, count(*) filter (where ${handoffs.state} = 'accepted') as accepted
      from passed join ${handoffs} on ${handoffs.leadId} = passed.lead_id and ${handoffs.offeredAt} >= passed.at
        and ${handoffs.isSelf} = 0 and ${handoffs.state} in ('accepted', 'returned', 'expired')
      group by 1, 2
    )
    select passed.version as "versionNumber", passed.source, passed.rep as "repId", count(*) as judged,
      coalesce(sum(answers.decided), 0) as decided, coalesce(sum(answers.accepted), 0) as accepted,
      count(*) filter (where exists (select from ${opportunities} where ${opportunities.leadId} = passed.lead_id)) as deals,
      count(passed.won_at) as won
    from passed left join answers on answers.lead_id = passed.lead_id and answers.version = passed.version
    group by 1, 2, 3 order by 1 desc, 4 desc, 2, 3 limit ${MOST_ROWS}`);
  return rows.map(({ source: from, repId, ...counts }) => ({
    ...{ source: from, repId },
    versionNumber: Number(counts.versionNumber),
    judged: Number(counts.judged),
    decided: Number(counts.decided),
    accepted: Number(counts.accepted),
    deals: Number(counts.deals),
    won: Number(counts.won),
  }));
}

const MOST_ROWS = 1000;

export type AccuracyLead = AccuracyGroup & { accountId: string; id: string };

/** The leads of every row at once, so many of each, in the order of their ids, after one of them. */
export async function readAccuracyLeads(
  db: Reader,
  ask: AccuracyAsk,
  { afterId, limit }: { afterId: string | null; limit: number },
): Promise<AccuracyLead[]> {
  const { version, source, rep } = groups(ask.byRep);
  const after = afterId ? sql`and ${leads.id} > ${afterId}` : sql``;
  return db.execute<AccuracyLead & Record<string, unknown>>(sql`
    select "versionNumber", source, "repId", "accountId", id from (
      select ${version} as "versionNumber", ${source} as source, ${rep} as "repId", ${leads.accountId} as "accountId",
        ${leads.id} as id, row_number() over (partition by ${version}, ${source}, ${rep} order by ${leads.id}) as place
      ${passed(ask)} ${after}
    ) placed where place <= ${limit} order by id`);
}
