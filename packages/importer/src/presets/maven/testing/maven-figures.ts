import type { ImportDesk } from '../../../testing/import-desk.ts';

/** What the database tells of the Maven set; prospecting and engaging deals are records with and without an account. */
export async function mavenFigures(desk: ImportDesk) {
  const { sql } = desk.connection;
  const [row] = await sql`
    with deals as (
      select stage_key from opportunities where import_source = 'maven'
      union all
      select stage_key from unassigned_opportunities where import_source = 'maven' and assigned_account_id is null)
    select (select count(*) from deals where stage_key = 'prospecting')::int as prospecting,
      (select count(*) from deals where stage_key = 'engaging')::int as engaging,
      (select count(*) from unassigned_opportunities)::int as "withoutAccount"`;
  return {
    ...row,
    deals: await desk.kpi('opportunity-count', 'maven'),
    won: await desk.kpi('won-count', 'maven'),
    lost: await desk.kpi('lost-count', 'maven'),
    winRate: await desk.kpi('opportunity-win-rate', 'maven'),
    wonAmount: await desk.kpi('won-amount', 'maven'),
    meanDays: await desk.kpi('sales-cycle-days-mean', 'maven'),
    byRegion: Object.fromEntries(
      (await desk.kpiBy('won-amount', 'region', 'maven')).filter(([region]) => region !== ''),
    ),
  };
}
