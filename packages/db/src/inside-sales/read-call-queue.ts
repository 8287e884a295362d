import { contactOutcomes } from '@tasuki/domain/inside-sales/call-outcomes';
import {
  type CallQueueReasonKey,
  type CameBack,
  callQueueReasonKeys,
  hardToReachCalls,
  callQueuePoints as points,
  touchesCounted,
} from '@tasuki/domain/inside-sales/call-queue-reasons';
import type postgres from 'postgres';
import type { Connection } from '../client.ts';

type Sql = Connection['sql'];
type Fragment = postgres.PendingQuery<postgres.Row[]>;

export interface CallQueueRow {
  accountId: string;
  leadId: string;
  contactId: string | null;
  taskId: string | null;
  taskAccountId: string | null;
  lastCallId: string | null;
  lastOutcome: string | null;
  touches: number;
  calls: number;
  cameBack: CameBack | null;
  score: number;
  /** Where it stands in the order by cells; empty in the other. */
  cell: string;
  /** How many leads wait to be called. */
  waiting: number;
  /** Points by reason; zero where the reason does not apply. */
  points: Record<CallQueueReasonKey, number>;
}

export interface CallQueueQuestion {
  /** All pages of one walk are scored as of one moment, or rows would move between them. */
  asOf: Date;
  /** Whose days the days to approach again are. */
  timeZone: string;
  after: { cell: string; score: number; leadId: string } | null;
  limit: number;
  /** Only leads of this person, and those that nobody has taken. */
  userId: string | null;
  /** Only leads that stand there in this model. */
  cells?: readonly string[] | null;
  /** By the place in the grid first, where leads that nobody has judged come last. */
  isByCell: boolean;
  /** The model of the cells; null where there is none. */
  modelId: string | null;
}

type Held = Pick<CallQueueQuestion, 'asOf' | 'timeZone' | 'userId' | 'cells' | 'isByCell' | 'modelId'>;

/** Leads that inside sales holds, the most promising call first; leads with a task in the future wait for it. */
export async function readCallQueue(sql: Sql, question: CallQueueQuestion): Promise<CallQueueRow[]> {
  const { after, limit, isByCell } = question;
  // One sign beyond every cell, and before none: where the order does not ask for cells, all are alike.
  const place = isByCell ? sql`coalesce(f.standing, 'z')` : sql`''`;
  const columns = callQueueReasonKeys.map((key) => sql`p.${sql(key)}`);
  const sum = columns.reduce((total, column) => sql`${total} + ${column}`);
  const beyond = after
    ? sql`where (cell, -score, lead_id) > (${after.cell}, ${-after.score}::int, ${after.leadId}::uuid)`
    : sql``;
  const rows = await sql<(Omit<CallQueueRow, 'points'> & Record<CallQueueReasonKey, number>)[]>`
    select * from (
      select f.account_id as "accountId", f.lead_id as "leadId", f.lead_id, f.contact_id as "contactId", f.task_id as "taskId",
        f.task_account_id as "taskAccountId", f.last_call_id as "lastCallId", f.last_outcome as "lastOutcome",
        f.touches, f.calls, f.came_back as "cameBack", p.*, (${sum})::int as score, ${place} as cell,
        (count(*) over ())::int as waiting
      from (${factsOf(sql, question)}) f cross join lateral (select ${pointsOf(sql, question.asOf)}) p
    ) scored ${beyond}
    order by cell, -score, lead_id limit ${limit}`;
  return rows.map((row) => ({
    ...row,
    points: Object.fromEntries(callQueueReasonKeys.map((key) => [key, row[key]])) as CallQueueRow['points'],
  }));
}

/** How many leads wait to be called, for a page that has none of them. */
export async function countCallQueue(sql: Sql, question: Held): Promise<number> {
  const [row] = await sql<{ count: number }[]>`
    with ${heldOf(sql, question)} select count(*)::int as count ${callable(sql, question.asOf)}`;
  return row?.count ?? 0;
}

/** Whom nobody waits to call later. */
const callable = (sql: Sql, asOf: Date, more = sql``): Fragment =>
  sql`from held h left join due d on d.lead_id = h.lead_id ${more} where d.due_at is null or d.due_at <= ${asOf}`;

/** The leads that inside sales holds (`held`), and the task that comes first for each (`due`). */
function heldOf(sql: Sql, { userId, cells, isByCell, modelId }: Held): Fragment {
  const mine = userId ? sql`and (l.inside_sales_user_id = ${userId} or l.inside_sales_user_id is null)` : sql``;
  const standsThere = cells?.length ? sql`and k.standing = any(${[...cells]})` : sql``;
  // Judged leads are as many as all leads: their places are read only where the question is about them.
  const asksPlace = isByCell || cells?.length;
  const standing = asksPlace ? sql`k.standing` : sql`null`;
  const looks = asksPlace
    ? sql`left join score_looks k on k.account_id = l.account_id and k.lead_id = l.lead_id and k.model_id = ${modelId}`
    : sql``;
  return sql`
    theirs as materialized (
      select l.account_id, l.id as lead_id, l.contact_id, l.entered_at, l.entered_precision, l.inside_sales_user_id, l.cycle_number as goes_round,
        a.id as survivor_id, a.cycle_number
      from leads l
      left join account_aliases s on s.alias_id = l.account_id
      join accounts a on a.id = coalesce(s.survivor_id, l.account_id)
      where l.state in ('open', 'working') and a.holder = 'inside-sales'),
    held as materialized (
      select l.*, ${standing} as standing from theirs l ${looks}
      -- Nobody is called for an earlier cycle beside the one that goes round now.
      where not exists (select from theirs n where n.account_id = l.account_id and n.contact_id = l.contact_id
        and n.goes_round > 1 and n.goes_round > l.goes_round) ${mine} ${standsThere}),
    -- Read at one go: looked up lead by lead, tasks take longer than all the rest.
    waiting as materialized (
      select account_id, id, due_at from tasks where state = 'open' and department = 'inside-sales' and due_at is not null),
    due as materialized (
      select distinct on (lead_id) lead_id, task_id, task_account_id, due_at from (
        select h.lead_id, t.id as task_id, t.account_id as task_account_id, t.due_at
        from held h join waiting t on t.account_id = h.account_id
        union all
        select h.lead_id, t.id, t.account_id, t.due_at
        from held h join waiting t on t.account_id = h.survivor_id where h.survivor_id <> h.account_id) either
      order by lead_id, due_at, task_id)`;
}

/** One row a lead with what the points are given for. Each table is read once for all held leads, and joined. */
function factsOf(sql: Sql, question: Held): Fragment {
  const { asOf, timeZone } = question;
  const known = sql`
    left join back b on b.lead_id = h.lead_id
    left join called c on c.account_id = h.account_id
    left join touched m on m.account_id = h.account_id`;
  return sql`
    with ${heldOf(sql, question)},
    -- Who goes round again, from which moment on, and how the cycle before ended: told of the account's newest lead alone.
    back as materialized (
      select distinct on (h.survivor_id) h.lead_id, n.started_at,
        greatest(n.started_at, b.reapproach_on::timestamp at time zone ${timeZone}) as due_at,
        jsonb_build_object('outcome', b.outcome, 'reason', b.reason, 'reapproachOn', b.reapproach_on) as ending
      from held h
      join cycles n on n.account_id = h.survivor_id and n.number = h.cycle_number
        and n.kind = 're-approach' and n.ended_at is null
      left join cycles b on b.account_id = n.account_id and b.number = n.number - 1
      where h.cycle_number > 1 order by h.survivor_id, h.entered_at desc, h.lead_id),
    -- Later calls are left out in the sums and not in a WHERE: the index by time would be walked for every lead.
    -- A call of unknown time was not the last one where another is dated, and it was on no day.
    called as materialized (
      select account_id, max(called_at) filter (where called_at <= ${asOf} and called_precision <> 'unknown') as last_at,
        (count(*) filter (where called_at <= ${asOf}))::int as calls,
        (array_agg(id order by called_precision = 'unknown', called_at desc) filter (where called_at <= ${asOf}))[1] as last_call_id,
        (array_agg(outcome order by called_precision = 'unknown', called_at desc) filter (where called_at <= ${asOf}))[1] as last_outcome,
        (count(*) filter (where called_at <= ${asOf} and outcome = any(${[...contactOutcomes]})))::int as contacts
      from calls where account_id in (select account_id from held) group by account_id),
    -- What people do themselves; a mail that we sent says nothing about them.
    touched as materialized (
      select account_id, (count(*) filter (where occurred_at > ${ago(asOf, 7)}))::int as touches,
        max(occurred_at) filter (where kind = 'form-submitted') as last_form
      from campaign_touches
      where kind <> 'mail-sent' and occurred_precision <> 'unknown' and occurred_at between ${ago(asOf, 14)} and ${asOf}
        and account_id in (select account_id from held)
      group by account_id)
    select h.account_id, h.lead_id, h.contact_id, h.standing,
      greatest(case when h.entered_precision <> 'unknown' then h.entered_at end, case when b.due_at <= ${asOf} then b.due_at end) as entered_at,
      b.due_at as back_at, c.last_at is not null and c.last_at >= b.started_at as is_called_again, b.ending as came_back, d.task_id, d.task_account_id,
      c.last_call_id, c.last_outcome, c.last_at, coalesce(c.calls, 0) as calls, coalesce(c.contacts, 0) as contacts,
      coalesce(m.touches, 0) as touches, m.last_form
    ${callable(sql, asOf, known)}`;
}

/** One column a reason, named after it. */
function pointsOf(sql: Sql, asOf: Date): Fragment {
  const given: Record<CallQueueReasonKey, Fragment> = {
    'call-back-due': sql`f.task_id is not null`,
    'form-fresh': sql`f.last_form > ${ago(asOf, 3)}`,
    'form-recent': sql`f.last_form between ${ago(asOf, 14)} and ${ago(asOf, 3)}`,
    're-approach-due': sql`f.back_at <= ${asOf} and not f.is_called_again`,
    're-approach-later': sql`f.back_at > ${asOf} and not f.is_called_again`,
    'never-called': sql`f.calls = 0 and f.back_at is null`,
    'just-arrived': sql`f.entered_at > ${ago(asOf, 1)}`,
    'arrived-lately': sql`f.entered_at between ${ago(asOf, 3)} and ${ago(asOf, 1)}`,
    touches: sql`f.touches > 0`,
    'spoke-before': sql`f.last_outcome in ('conversation', 'meaningful', 'callback')`,
    'hard-to-reach': sql`f.calls >= ${hardToReachCalls} and f.contacts = 0`,
    'number-wrong': sql`f.last_outcome = 'wrong-number'`,
    'refused-before': sql`f.last_outcome = 'refused'`,
    'called-today': sql`f.last_at > ${ago(asOf, 1)} and f.task_id is null`,
  };
  const columns = callQueueReasonKeys.map((key) => {
    const times = key === 'touches' ? sql`least(f.touches, ${touchesCounted})` : sql`1`;
    return sql`case when ${given[key]} then ${points[key]}::int * ${times} else 0 end as ${sql(key)}`;
  });
  return columns.reduce((list, column) => sql`${list}, ${column}`);
}

const DAY_MS = 24 * 60 * 60 * 1000;
const ago = (asOf: Date, days: number) => new Date(asOf.getTime() - days * DAY_MS);
