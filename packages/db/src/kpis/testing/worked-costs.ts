import { addMonths, monthOf } from '@tasuki/domain';
import type { Sql } from 'postgres';

export interface CostRow {
  department: string;
  currency: string;
  month: string;
  amount: number;
  isCampaign: boolean;
}

/** Every cost of the months that have begun, a row a month; campaigns month by month from their first to their last. */
export async function readCosts(sql: Sql, today: string): Promise<CostRow[]> {
  const departments = await sql`select department, currency, month::text as month, includes_campaigns,
    (people_minor + other_minor)::float8 as amount from department_costs`;
  const campaigns = await sql`select currency, starts_on, ends_on, cost_minor from campaigns
    where cost_minor is not null and starts_on is not null`;
  const rows = departments.map(({ department, currency, month, amount }) => ({
    ...{ department, currency, month, amount, isCampaign: false },
  }));
  for (const { currency, starts_on: starts, ends_on: ends, cost_minor: cost } of campaigns) {
    const months = [monthOf(starts)];
    const last = ends && ends > starts ? monthOf(ends) : monthOf(starts);
    while ((months.at(-1) ?? last) < last) months.push(addMonths(months.at(-1) ?? last, 1));
    const upTo = (n: number) => Math.floor((cost * n) / months.length);
    for (const [at, month] of months.entries()) {
      const isBooked = departments.some(
        (row) =>
          row.department === 'marketing' && row.includes_campaigns && row.month === month && row.currency === currency,
      );
      if (!isBooked)
        rows.push({ department: 'marketing', currency, month, amount: upTo(at + 1) - upTo(at), isCampaign: true });
    }
  }
  return rows.filter(({ month }) => month <= today);
}
