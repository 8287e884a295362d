import type { ImportTable } from '../../engine/preset.ts';
import { readRows } from '../../reading/read-rows.ts';
import { textOf } from '../cells.ts';
import { readDate } from './ravenstack-cells.ts';

type Table = Pick<ImportTable, 'source' | 'header'>;

/** What a row of one file means by others: one word an account, however many rows there are. */
export class LookAhead {
  /** Accounts with a churn event in the files of this run; null where no such file came along with the accounts. */
  churned: Set<string> | null = null;
  /** Each account's first paid subscription: its start and id. */
  readonly firstPaid = new Map<string, string>();

  async readChurnEvents(tables: readonly Table[]): Promise<void> {
    if (tables.length === 0) return;
    this.churned = new Set();
    for (const { source, header } of tables)
      for await (const row of readRows(source, header)) if (!row.rejected) this.churned.add(textOf(row, 'account_id'));
  }

  async readFirstPaid(tables: readonly Table[]): Promise<void> {
    this.firstPaid.clear();
    for (const { source, header } of tables)
      for await (const row of readRows(source, header)) {
        const start = readDate(textOf(row, 'start_date'), 'UTC');
        if (row.rejected || !start || Number(textOf(row, 'mrr_amount')) === 0) continue;
        const account = textOf(row, 'account_id');
        const mine = orderOf(start.at, textOf(row, 'subscription_id'));
        const first = this.firstPaid.get(account);
        if (first === undefined || mine < first) this.firstPaid.set(account, mine);
      }
  }

  /** True for the account's first paid subscription among the rows of this run. */
  isFirstPaid(account: string, startDate: string, subscription: string): boolean {
    return this.firstPaid.get(account) === orderOf(new Date(`${startDate}T00:00:00Z`), subscription);
  }
}

const orderOf = (start: Date, id: string) => `${start.toISOString().slice(0, 10)} ${id}`;
