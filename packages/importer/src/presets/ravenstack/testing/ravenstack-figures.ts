import type { ImportDesk } from '../../../testing/import-desk.ts';

/** What the database tells of the RavenStack set. */
export async function ravenstackFigures(desk: ImportDesk) {
  const { sql } = desk.connection;
  const [row] = await sql`
    select (select sum(amount_minor) / 100 from mrr_movements where import_source = 'ravenstack' and amount_minor > 0)::int as "mrrOfAll",
      (select count(*) from contracts where import_source = 'ravenstack')::int as subscriptions,
      (select count(*) from surveys where import_source = 'ravenstack' and kind = 'csat')::int as scores,
      (select sum(quantity) from usage_days)::int as uses`;
  return {
    ...row,
    upgrades: await desk.kpi('upgrade-count', 'ravenstack'),
    downgrades: await desk.kpi('downgrade-count', 'ravenstack'),
    reactivations: await desk.kpi('reactivation-count', 'ravenstack'),
    churned: Math.round(((await desk.kpi('contract-churn-rate', 'ravenstack')) ?? 0) * row?.subscriptions),
    meanScore: await desk.kpi('csat', 'ravenstack'),
    mrr: await desk.kpi('mrr', 'ravenstack'),
    churnedMrr: await desk.kpi('churned-mrr', 'ravenstack'),
  };
}

/** How often each reason was given in a run, whatever row it names. */
export async function reasonsOfRun(desk: ImportDesk, runId: string): Promise<Record<string, number>> {
  const rows = await desk.connection.sql`
    select severity, regexp_replace(reason, '(usage_id|start on|end on|subscription|account) ([A-Z][a-z]{2} [0-9]+, [0-9]{4}|[^ ,;]+)', '\\1 …') as reason, count(*)::int as rows
    from import_issues where import_run_id = ${runId} group by 1, 2`;
  return Object.fromEntries(rows.map(({ severity, reason, rows: n }) => [`${severity}: ${reason}`, n]));
}
