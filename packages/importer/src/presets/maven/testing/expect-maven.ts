import type { Table } from '../../../testing/tables.ts';

const days = (from = '', to = '') => (Date.parse(to) - Date.parse(from)) / 86_400_000;
const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

/** The truths of these rows, worked out from the cells alone. Money in dollars. */
export function expectMaven({ pipeline, teams }: Record<'pipeline' | 'teams', Table>) {
  const of = (stage: string) => pipeline.filter((row) => row.deal_stage === stage);
  const won = of('Won');
  const office = new Map(teams.map((row) => [row.sales_agent, row.regional_office]));
  const value = (rows: Table) => sum(rows.map((row) => Number(row.close_value)));
  // A deal belongs to its agent's office, and never to the country of its account.
  const byRegion = Map.groupBy(won, (row) => office.get(row.sales_agent) ?? '');
  return {
    won: won.length,
    lost: of('Lost').length,
    engaging: of('Engaging').length,
    prospecting: of('Prospecting').length,
    winRate: won.length / (won.length + of('Lost').length),
    wonAmount: value(won),
    byRegion: Object.fromEntries(
      [...byRegion].filter(([region]) => region !== '').map(([region, rows]) => [region, value(rows)]),
    ),
    meanDays: sum(won.map((row) => days(row.engage_date, row.close_date))) / won.length,
    withoutAccount: pipeline.filter((row) => row.account === '').length,
    renamed: pipeline.filter((row) => row.product === 'GTXPro').length,
  };
}
