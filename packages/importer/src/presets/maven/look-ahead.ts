import type { ImportTable } from '../../engine/preset.ts';
import { readRows } from '../../reading/read-rows.ts';
import { textOf } from '../cells.ts';

type Table = Pick<ImportTable, 'source' | 'header'>;

/** What an account's row means by other rows and files: one word an account. */
export class LookAhead {
  /** The names of the accounts in the files of this run. */
  readonly names = new Set<string>();
  /** The first day on which somebody engaged with the account: the only sign of when it began. */
  readonly firstEngaged = new Map<string, string>();

  async read(accounts: readonly Table[], pipeline: readonly Table[]): Promise<void> {
    for (const { source, header } of accounts)
      for await (const row of readRows(source, header)) this.names.add(textOf(row, 'account'));
    for (const { source, header } of pipeline)
      for await (const row of readRows(source, header)) {
        const [account, day] = [textOf(row, 'account'), textOf(row, 'engage_date')];
        const first = this.firstEngaged.get(account);
        if (account && day && (!first || day < first)) this.firstEngaged.set(account, day);
      }
  }
}
