import { sql } from 'drizzle-orm';
import type { Batch } from '../engine/batch.ts';

/** One figure: an account's metric on a day. */
export interface DayFigure {
  accountId: string;
  metric: string;
  day: string;
}

/** What the days of a batch's rows amount to, with what is recorded already: several rows can speak of one day. */
export class DayTotals {
  readonly #totals = new Map<string, number>();

  static async load({ tx }: Batch, figures: readonly DayFigure[]): Promise<DayTotals> {
    const totals = new DayTotals();
    if (figures.length === 0) return totals;
    const wanted = figures.map(({ accountId, metric, day }) => ({ account_id: accountId, metric, day }));
    const rows = await tx.execute<{ account_id: string; metric: string; day: string; quantity: number }>(sql`
      select u.account_id, u.metric, u.day::text as day, u.quantity from usage_days u
      join (select distinct * from jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) as w(account_id uuid, metric text, day date)) wanted
        on u.account_id = wanted.account_id and u.metric = wanted.metric and u.day = wanted.day`);
    for (const { account_id: accountId, metric, day, quantity } of rows)
      totals.#totals.set(keyOf({ accountId, metric, day }), quantity);
    return totals;
  }

  of(figure: DayFigure): number {
    return this.#totals.get(keyOf(figure)) ?? 0;
  }

  /** Adds to a day; answers its new total. */
  add(figure: DayFigure, quantity: number): number {
    const total = this.of(figure) + quantity;
    this.#totals.set(keyOf(figure), total);
    return total;
  }
}

const keyOf = ({ accountId, metric, day }: DayFigure) => `${accountId} ${day} ${metric}`;
