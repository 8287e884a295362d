import { type Department, findEventKind } from '@tasuki/domain';
import type { Sql } from 'postgres';

/** Each lead's birth and its company's; the rest is drawn from what leads do. */
const BIRTHS = 2;

interface Doing {
  kind: string;
  department: Department;
  payload: Record<string, unknown>;
  /** How often among sixteen. */
  share: number;
}

const record = '01920000-0000-7000-8000-000000000000';
const touch = (title: string) => ({ touchId: record, title, url: 'https://www.example.co.jp/pricing', source: 'web' });

const doings: Doing[] = [
  { kind: 'marketing.page-viewed', department: 'marketing', payload: touch('料金プラン'), share: 6 },
  { kind: 'marketing.mail-opened', department: 'marketing', payload: touch('【事例】受注までの日数'), share: 4 },
  { kind: 'marketing.form-submitted', department: 'marketing', payload: touch('資料請求'), share: 3 },
  {
    kind: 'inside-sales.call-logged',
    department: 'inside-sales',
    payload: { callId: record, outcome: 'meaningful', durationSeconds: 240, note: '来期の予算は3月に決まる。' },
    share: 2,
  },
  { kind: 'marketing.mail-clicked', department: 'marketing', payload: touch('【事例】受注までの日数'), share: 1 },
];

/** Payloads as their kinds would have written them, as often as their share. */
function drawn(): { kind: string; department: Department; payload: string }[] {
  return doings.flatMap(({ kind, department, payload, share }) => {
    const known = findEventKind(kind);
    if (!known) throw new Error(`No event kind is called ${kind}; mend the benchmark's leads.`);
    const row = { kind, department, payload: JSON.stringify(known.payload.parse(payload)) };
    return Array.from({ length: share }, () => row);
  });
}

/** Fills an empty, migrated database with leads, one a company, and their history, in the order in which it happened. */
export async function loadLeads(sql: Sql, { leads, events }: { leads: number; events: number }): Promise<void> {
  const perLead = Math.max(1, Math.round(events / leads) - BIRTHS);
  await sql`set work_mem = '512MB'`;
  await sql`set maintenance_work_mem = '1GB'`;
  // Whole numbers and hashes of them alone, so that every run has the same history but for its ids.
  await sql`
    create unlogged table bench_leads as
    select n, uuidv7() as account_id, uuidv7() as lead_id, uuidv7() as contact_id,
      timestamptz '2024-01-01' + n * interval '800 days' / ${leads}::int as entered_at,
      (array['paid_search', 'organic_search', 'social', 'email', 'referral', null])[1 + (hashint8(n) & 1023) % 6] as source,
      (array[10, 40, 80, 150, 400, 1200])[1 + (hashint8(n + ${leads}) & 1023) % 6] as employees, hashint8(n) & 15 as fate
    from generate_series(0, ${leads - 1}::int) n`;
  await sql`
    insert into accounts (id, state, name, employees, holder, holder_since, created_at)
    select account_id, 'identified', '株式会社ベンチ' || n, employees, 'inside-sales', entered_at, entered_at from bench_leads`;
  await sql`
    insert into leads (account_id, id, contact_id, source, cycle_number, state, entered_at, won_at, attributes)
    select account_id, lead_id, contact_id, source, 1, case when fate = 0 then 'won' else 'open' end, entered_at,
      case when fate = 0 then entered_at + interval '80 days' end, '{"page": "a"}' from bench_leads`;
  await sql`
    insert into cycles (account_id, id, number, kind, started_at, ended_at)
    select account_id, lead_id, 1, 'new', entered_at, case when fate < 6 then entered_at + interval '80 days' end
    from bench_leads`;
  await withoutIndexes(sql, () => insertEvents(sql, perLead));
  await sql`drop table bench_leads`;
  await sql`vacuum analyze`;
}

async function insertEvents(sql: Sql, perLead: number): Promise<void> {
  const doing = drawn();
  const column = (name: 'kind' | 'department' | 'payload') => doing.map((one) => one[name]);
  await sql`
    insert into timeline_events (account_id, id, kind, department, occurred_at, recorded_at, contact_id, payload)
    select account_id, uuidv7(), kind, department, at, at, contact_id, payload::jsonb from (
      select account_id, contact_id, entered_at as at, 'accounts.account-created' as kind, 'marketing' as department,
        jsonb_build_object('name', '株式会社ベンチ' || n, 'employees', employees)::text as payload
      from bench_leads
      union all
      select account_id, contact_id, entered_at, 'marketing.lead-captured', 'marketing',
        jsonb_build_object('leadId', lead_id, 'source', source, 'cycleNumber', 1, 'attributes', '{"page": "a"}'::jsonb)::text
      from bench_leads
      union all
      select account_id, contact_id, entered_at + interval '90 days' * (drawn & 65535) / 65536.0,
        (${column('kind')}::text[])[1 + (drawn >> 16 & 15)], (${column('department')}::text[])[1 + (drawn >> 16 & 15)],
        (${column('payload')}::text[])[1 + (drawn >> 16 & 15)]
      from bench_leads, generate_series(1, ${perLead}::int) k, lateral (select hashint8(n * 64 + k)) hashed(drawn)
    ) told order by at`;
}

/** Indexes are made faster after their rows than beside them. */
async function withoutIndexes(sql: Sql, work: () => Promise<void>): Promise<void> {
  const indexes = await sql<{ name: string; definition: string }[]>`
    select indexname as name, indexdef as definition from pg_indexes
    where tablename = 'timeline_events' and indexname not in (select conname from pg_constraint)`;
  for (const { name } of indexes) await sql`drop index ${sql(name)}`;
  await work();
  for (const { definition } of indexes) await sql.unsafe(definition);
}
