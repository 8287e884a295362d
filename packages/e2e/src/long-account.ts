import { connect } from '@tasuki/db';

const MONTHS = 36;

/** Of the passes only some: an account goes round the relay a few times in its life, not once a week. */
const ONE_PASS_IN = 100;

/**
 * Gives an account a history of so many events over three years: those that the demo organisation's accounts tell, one
 * account's story after the other, with their own payloads and people. Projections are left alone.
 */
export async function fillTimeline(databaseUrl: string, accountName: string, events: number): Promise<void> {
  const { sql, close } = await connect(databaseUrl, { max: 1, asOwner: true });
  try {
    const [account] = await sql<{ id: string }[]>`select id from accounts where name = ${accountName}`;
    if (!account) throw new Error(`No account is called ${accountName}.`);
    await sql`
      with told as (
        select kind, department, time_precision, actor_id, visibility, payload,
          row_number() over (order by account_id, occurred_at, id) as place
        from timeline_events
        where account_id <> ${account.id} and kind not like 'accounts.%' and visibility = 'everyone'
          and (kind not like 'handoffs.%' or ('x' || right(id::text, 4))::bit(16)::int % ${ONE_PASS_IN} = 0)),
      repeated as (
        select told.*, row_number() over (order by round, place) - 1 as number
        from told cross join generate_series(1, (select ${events} / count(*) + 1 from told)) as round
        order by round, place limit ${events})
      insert into timeline_events (account_id, id, kind, department, occurred_at, recorded_at, time_precision, actor_id, visibility, payload)
      select ${account.id}, gen_random_uuid(), kind, department, at, at, time_precision, actor_id, visibility, payload
      from repeated
      cross join lateral (
        select date_trunc('milliseconds', now() - interval '1 day' - number * (interval '1 month' * ${MONTHS}) / ${events}) as at) moment`;
    await sql`analyze timeline_events`;
  } finally {
    await close();
  }
}
