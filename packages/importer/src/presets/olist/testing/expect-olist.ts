import type { Table } from '../../../testing/tables.ts';

/** What the KPIs must say of these rows, worked out from the text of the files alone. */
export function expectOlist(leads: Table, deals: Table, sellers: Table) {
  const entered = new Map(leads.map((row) => [row.mql_id ?? '', row]));
  const wins = deals.filter((row) => entered.has(row.mql_id ?? ''));
  const days = wins.map(
    (row) => dayNumber(row.won_date) - dayNumber(entered.get(row.mql_id ?? '')?.first_contact_date),
  );
  const listed = new Set(sellers.map((row) => row.seller_id));
  const won = new Set(wins.map((row) => row.mql_id));
  const bySource: Record<string, [number, number]> = {};
  for (const row of leads) {
    const group = bySource[row.origin ?? ''] ?? [0, 0];
    bySource[row.origin ?? ''] = group;
    group[1]++;
    if (won.has(row.mql_id)) group[0]++;
  }
  const winsByMonth: Record<string, number> = {};
  for (const row of wins) {
    const month = row.won_date?.slice(0, 7) ?? '';
    winsByMonth[month] = (winsByMonth[month] ?? 0) + 1;
  }
  return {
    leads: leads.length,
    wins: wins.length,
    deals: deals.length,
    live: deals.filter((row) => listed.has(row.seller_id)).length,
    medianDays: median(days),
    meanDays: days.length > 0 ? days.reduce((sum, one) => sum + one, 0) / days.length : null,
    bySource,
    winsByMonth,
    people: {
      'inside-sales': new Set(deals.map((row) => row.sdr_id)).size,
      'field-sales': new Set(deals.map((row) => row.sr_id)).size,
    },
  };
}

const dayNumber = (text = '') => Date.parse(`${text.slice(0, 10)}T00:00:00Z`) / 86_400_000;

function median(values: number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  if (sorted.length === 0) return null;
  return sorted.length % 2 === 1
    ? (sorted[Math.floor(middle)] ?? null)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
