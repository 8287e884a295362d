import { type Leg, legs, legThatRuns } from '@tasuki/domain';
import type { OwnedWork } from '@tasuki/domain/accounts/ownership-words';
import type { OwnershipFindingKind, UpsellRules } from '@tasuki/domain/ownership/upsell-rules';
import { type SQL, sql } from 'drizzle-orm';
import { mergedInto } from '../accounts/alias-set.ts';
import type { Reader } from '../client.ts';
import { upsellDepartment, upsellRuleNumber } from './upsell-department.ts';

/** What is wrong with who owns one kind of work on one account, and who could. */
export interface OwnershipFinding {
  accountId: string;
  accountName: string;
  work: OwnedWork;
  kind: OwnershipFindingKind;
  /** Whose people ought to own it. */
  department: Leg;
  ownerName: string | null;
  /** Who else has an open deal of it. */
  others: string[];
  proposal: { userId: string; name: string } | null;
}

export interface OwnershipQuestion {
  rules: UpsellRules;
  legsOn: readonly Leg[];
  /** Of the organisation; fees in others are not counted. */
  currency: string;
  work?: OwnedWork | null;
  kind?: OwnershipFindingKind | null;
  department?: Leg | null;
  /** Upsell that this rule decides, from 1; 0 for what no rule decides. */
  rule?: number | null;
}

/** Findings that are alike: one act, or one changed rule, mends them all. */
export interface OwnershipFindingCount {
  work: OwnedWork;
  kind: OwnershipFindingKind;
  department: Leg;
  /** Of upsell: the rule that decides, from 1, or 0 where none does. */
  rule: number | null;
  count: number;
}

/** A page of findings, by account and work. */
export async function readOwnershipFindings(
  db: Reader,
  question: OwnershipQuestion,
  { after, limit }: { after: { accountId: string; work: string } | null; limit: number },
): Promise<OwnershipFinding[]> {
  const beyond = after ? sql`and (account_id, work) > (${after.accountId}::uuid, ${after.work})` : sql``;
  const rows = await db.execute<Record<string, string | null> & { others: string[] | null }>(sql`
    ${findings(question)}, page as (
      select * from found where ${asked(question)} ${beyond} order by account_id, work limit ${limit}
    ), family as (
      select distinct account_id as root, account_id from page
      union select root, alias from tops where root in (select account_id from page)
    )
    select page.*, nullif(p.user_id, page.user_id) as proposal, p.name as proposal_name, f.name as account_name
    from page join accounts f on f.id = page.account_id left join lateral ${proposal} p on true
    order by page.account_id, page.work`);
  return rows.map((row) => ({
    accountId: String(row.account_id),
    accountName: String(row.account_name),
    work: row.work as OwnedWork,
    kind: row.kind as OwnershipFindingKind,
    department: row.department as Leg,
    ownerName: row.owner_name ?? null,
    others: row.others ?? [],
    proposal: row.proposal ? { userId: String(row.proposal), name: String(row.proposal_name) } : null,
  }));
}

/** How many findings there are that are alike, most first. */
export async function countOwnershipFindings(db: Reader, question: OwnershipQuestion) {
  return db.execute<OwnershipFindingCount & Record<string, unknown>>(sql`
    ${findings(question)} select work, kind, department, rule, count(*)::int as count from found
    group by 1, 2, 3, 4 order by count desc, 1, 2, 3, 4`);
}

/** Who knows the account best among the people of the department: by its deals, upsell's natural owner, plans, leads, passes. */
const proposal = sql`(
  select u.id as user_id, u.name from (
    select d.owner_id as user_id, 1 as place, d.opened_at as at from deals d
    where d.account_id = page.account_id and page.work in ('field-sales', 'upsell') and d.is_upsell = (page.work = 'upsell')
    union all select o.user_id, 2, o.since from ownerships o
    where page.work = 'upsell' and o.account_id = page.account_id and o.work = page.department
    union all select p.owner_id, 3, p.started_at from family join onboarding_plans p on p.account_id = family.account_id
    where page.work = 'customer-success' and family.root = page.account_id
    union all select l.inside_sales_user_id, 4, l.entered_at from family join leads l on l.account_id = family.account_id
    where page.work = 'inside-sales' and family.root = page.account_id
    union all select h.decided_by, 5, h.decided_at from family join handoffs h on h.account_id = family.account_id
    where family.root = page.account_id and h.to_department = page.department and h.state = 'accepted'
  ) known join users u on u.id = known.user_id and u.left_at is null
  where exists (select from memberships m where m.user_id = u.id and m.department = page.department)
  order by known.place, known.at desc limit 1)`;

function asked({ work, kind, department, rule }: OwnershipQuestion): SQL {
  const parts = Object.entries({ work, kind, department, rule }).filter(([, value]) => value != null);
  return sql.join([sql`true`, ...parts.map(([name, value]) => sql`${sql.identifier(name)} = ${value}`)], sql` and `);
}

/**
 * Work needs an owner where it is going on: of the department that has the sash (of marketing where a lead is open), of field
 * sales while a deal is open, of customer success and upsell while a contract runs. Deals and contracts of accounts that were
 * merged count for the account through which they are read. The work of a leg that is off is that of the leg which runs it.
 */
function findings({ rules, legsOn, currency }: OwnershipQuestion): SQL {
  const isOn = (leg: Leg) => legsOn.includes(leg);
  const runs = legs.map((leg) => sql`when ${leg} then ${legThatRuns(leg, isOn)}`);
  return sql`
    with tops as ${mergedInto}, deals as (
      select coalesce(t.root, o.account_id) as account_id, o.owner_id, p.key = 'expansion' as is_upsell, o.opened_at
      from opportunities o join pipelines p on p.id = o.pipeline_id left join tops t on t.alias = o.account_id
      where o.state = 'open'
    ), paid as (
      select coalesce(t.root, c.account_id) as account_id, sum(c.monthly_minor) filter (where c.currency = ${currency}) as monthly
      from contracts c left join tops t on t.alias = c.account_id
      where c.state = 'active' group by 1
    ), bought as (
      select coalesce(t.root, c.account_id) as account_id, array_agg(distinct l.product_id) as products
      from contracts c join contract_lines l on l.account_id = c.account_id and l.contract_id = c.id and l.product_id is not null
      left join tops t on t.alias = c.account_id
      where c.state = 'active' group by 1
    ), needed as (
      select a.id as account_id, n.work, case n.work when 'upsell' then ${upsellDepartment(rules)} ${sql.join(runs, sql` `)} end as department,
        case n.work when 'upsell' then ${upsellRuleNumber(rules)} end as rule
      from accounts a left join paid on paid.account_id = a.id left join bought on bought.account_id = a.id
      cross join lateral (
        select a.holder as work where a.holder <> 'marketing' or a.id in (
          select coalesce(t.root, l.account_id) from leads l left join tops t on t.alias = l.account_id where l.state = 'open')
        union select 'field-sales' where exists (select 1 from deals d where d.account_id = a.id and not d.is_upsell)
        union select w from unnest(array['customer-success', 'upsell']) w where paid.account_id is not null
      ) n
      where a.merged_into_id is null
    ), judged as (
      select n.*, o.user_id, u.name as owner_name, u.left_at is not null as has_left,
        exists (select 1 from memberships m where m.user_id = o.user_id and m.department = n.department) as is_inside,
        (select array_agg(distinct ou.name) from deals d join users ou on ou.id = d.owner_id
          where d.account_id = n.account_id and d.owner_id <> o.user_id and n.work in ('field-sales', 'upsell')
            and d.is_upsell = (n.work = 'upsell')) as others
      from needed n left join ownerships o on o.account_id = n.account_id and o.work = n.work
      left join users u on u.id = o.user_id
    ), found as (
      select account_id, work, department, rule, user_id, owner_name, others,
        case when user_id is null then 'gap' when has_left then 'left' when not is_inside then 'outside' else 'overlap' end as kind
      from judged where user_id is null or has_left or not is_inside or others is not null
    )`;
}
