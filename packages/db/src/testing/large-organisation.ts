import { sql } from 'drizzle-orm';
import { connect } from '../client.ts';

/** Tables whose indexes are built at the end, not row by row. */
const filled = ['accounts', 'contacts', 'leads', 'tasks', 'handoffs', 'opportunities', 'contracts', 'score_looks'];

const oneOf = (words: readonly string[], place: string) =>
  sql.raw(`(array[${words.map((word) => `'${word}'`).join(', ')}])[1 + (${place}) % ${words.length}]`);
/** One of so many ids, the same for the same number. */
const idOf = (kind: string, place: string) => sql.raw(`md5('${kind}' || (${place}))::uuid`);
const minutesAfter = (day: string, place: string) => sql.raw(`timestamptz '${day}' + (${place}) * interval '1 minute'`);
const departments = ['marketing', 'inside-sales', 'field-sales', 'customer-success'];

const accounts = sql`
  insert into accounts (id, state, name, name_kana, holder, holder_since, created_at, region, touch_tier)
  select id, 'identified', ${oneOf(['株式会社', '㈱', ''], 'i')} || stem || ${oneOf(['製作所', '物流', '食品', '電機', '建設', 'システムズ'], 'i')},
    'カナ' || chr(12449 + i % 80) || chr(12449 + (i * 31) % 80), ${oneOf(departments, 'i')},
    ${minutesAfter('2024-01-01', 'i')}, ${minutesAfter('2024-01-01', 'i')}, ${oneOf(['関西', '九州', '東北'], 'i')}, ${oneOf(['high', 'low', 'tech'], 'i')}
  from made`;

const contacts = sql`
  insert into contacts (account_id, id, family_name, given_name, email, phone, created_at)
  select id, gen_random_uuid(), chr(19968 + (i * 31) % 900) || '田', '花子', 'p' || i || '@c' || i || '.example',
    '03-' || lpad(i::text, 4, '0') || '-' || lpad((i * 7 % 10000)::text, 4, '0'), now()
  from made where i % 4 = 0`;

const leads = sql`
  insert into leads (account_id, id, source, campaign_id, cycle_number, state, entered_at, won_at, inside_sales_user_id)
  select id, gen_random_uuid(), ${oneOf(['form', 'seminar', 'exhibition', 'referral', 'mail', 'card', 'ad'], 'i')}, ${idOf('campaign', 'i % 40')}, 1,
    state, ${minutesAfter('2024-01-01', 'i * 7919 % 1000003')}, case when state = 'won' then ${minutesAfter('2024-06-01', 'i * 7919 % 1000003')} end,
    case when i % 3 > 0 then ${idOf('user', 'i % 50')} end
  from made cross join lateral (select ${oneOf(['open', 'open', 'offered', 'working', 'passed', 'won', 'lost', 'disqualified'], 'i * 31 % 97')} as state) s`;

const tasks = sql`
  insert into tasks (account_id, id, title, department, assignee_id, due_at, state, created_at, done_at)
  select id, gen_random_uuid(), 'Call back', ${oneOf(departments, 'i')}, ${idOf('user', 'i % 50')},
    case when i % 10 > 0 then ${minutesAfter('2025-01-01', 'i * 7919 % 1000003')} end, ${oneOf(['open', 'done', 'done'], 'i * 31 % 97')},
    ${minutesAfter('2024-01-01', 'i * 7919 % 1000003')}, case when i * 31 % 97 % 3 > 0 then ${minutesAfter('2025-02-01', 'i * 7919 % 1000003')} end
  from made`;

const handoffs = sql`
  insert into handoffs (account_id, id, from_department, to_department, state, cycle_number, offered_at, offered_by, assignee_id, due_at, decided_at, reason_code)
  select id, gen_random_uuid(), ${oneOf(departments, 'i % 3')}, ${oneOf(departments, 'i % 3 + 1')}, state, 1,
    ${minutesAfter('2024-01-01', 'i * 7919 % 1000003')}, ${idOf('user', 'i % 50')}, ${idOf('user', '(i + 7) % 50')},
    ${minutesAfter('2024-01-03', 'i * 7919 % 1000003')},
    case when state <> 'offered' then ${minutesAfter('2024-01-02', 'i * 7919 % 1000003')} end, case when state = 'returned' then 'not-now' end
  from made cross join lateral (select ${oneOf(['accepted', 'accepted', 'returned', 'offered', 'accepted'], 'i * 31 % 97')} as state) s`;

const opportunities = sql`
  insert into opportunities (account_id, id, name, owner_id, pipeline_id, stage_key, state, amount_minor, currency, close_date, opened_at, stage_since, cycle_number)
  select id, gen_random_uuid(), stem || ${oneOf(['倉庫', '基幹', '会計', '受発注'], 'i')} || '刷新', ${idOf('user', 'i % 50')}, ${idOf('pipeline', '1')},
    ${oneOf(['hearing', 'proposal', 'quote', 'closing'], 'i * 13')}, ${oneOf(['open', 'won', 'lost'], 'i * 31 % 97')}, i * 1000, 'JPY',
    case when i % 5 > 0 then date '2025-01-01' + i * 7919 % 700 end, ${minutesAfter('2024-01-01', 'i * 7919 % 1000003')},
    ${minutesAfter('2024-02-01', 'i * 7919 % 1000003')}, 1
  from made`;

const contracts = sql`
  insert into contracts (account_id, id, state, start_date, end_date, notice_deadline, currency, monthly_minor, signed_at, cancellation_notice_at)
  select id, gen_random_uuid(), ${oneOf(['active', 'active', 'ended'], 'i * 31 % 97')}, date '2024-01-01' + i * 7919 % 700,
    case when i % 10 > 0 then date '2025-01-01' + i * 7919 % 700 end, case when i % 10 > 0 then date '2024-12-01' + i * 7919 % 700 end, 'JPY', i,
    ${minutesAfter('2023-12-01', 'i * 7919 % 1000003')}, case when i % 50 = 0 then ${minutesAfter('2024-12-01', 'i')} end
  from made`;

const scoreLooks = sql`
  insert into score_looks (account_id, lead_id, model_id, standing, fit, engagement)
  select account_id, leads.id, model.id, ${oneOf(['A', 'B', 'C', 'C', 'C'], 'n * 31 % 97')} || ${oneOf(['1', '2', '3', '3'], 'n')}, n * 31 % 97, n % 113
  from (select *, row_number() over () as n from leads) leads cross join (select id from score_models order by created_at limit 1) model`;

/**
 * Gives an empty organisation so many companies such as 株式会社荻繰物流, one in four with a person, and to the first of them a lead, a task,
 * a pass, a deal and a contract each, at the speed of a copy. For measuring reads: no event tells of them.
 */
export async function fillLargeOrganisation(
  databaseUrl: string,
  { companies, ofEachList }: { companies: number; ofEachList: number },
): Promise<void> {
  const { db, close } = await connect(databaseUrl, { asOwner: true, max: 1 });
  try {
    const indexes = await db.execute<{ name: string; definition: string }>(
      sql`select indexname as name, indexdef as definition from pg_indexes
        where tablename in ${filled} and indexname !~ '_pk(ey)?$'`,
    );
    for (const { name } of indexes) await db.execute(sql`drop index ${sql.identifier(name)}`);
    await db.execute(sql`
      create temporary table made as
      select gen_random_uuid() as id, i, chr(19968 + (i * 79) % 2000) || chr(19968 + (i * 1047) % 1501) as stem
      from generate_series(1, ${companies}::int) i`);
    for (const fill of [accounts, contacts]) await db.execute(fill);
    await db.execute(sql`delete from made where i > ${ofEachList}`);
    for (const fill of [leads, tasks, handoffs, opportunities, contracts, scoreLooks]) await db.execute(fill);
    for (const { definition } of indexes) await db.execute(sql.raw(definition));
    // A small sample tells the planner enough, and folds few names.
    await db.execute(sql`set default_statistics_target = 10`);
    await db.execute(sql.raw(`analyze ${filled.join(', ')}`));
  } finally {
    await close();
  }
}
