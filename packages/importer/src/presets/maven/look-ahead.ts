import type { ImportTable } from '../../engine/preset.ts';
import { readRows } from '../../reading/read-rows.ts';
import { textOf } from '../cells.ts';

type Table = Pick<ImportTable, 'source' | 'header'>;

/** What an account's row means by other rows and files: one word an account. */
export class LookAhead {
  /** The names of the accounts in the files of this run. */
  readonly names = new Set<string>();
  /** Accounts that are above themselves: a company has no parent among its own subsidiaries. */
  readonly circular = new Set<string>();
  /** The first day on which somebody engaged with the account: the only sign of when it began. */
  readonly firstEngaged = new Map<string, string>();

  async read(accounts: readonly Table[], pipeline: readonly Table[]): Promise<void> {
    const parents = new Map<string, string>();
    for (const { source, header } of accounts)
      for await (const row of readRows(source, header)) {
        this.names.add(textOf(row, 'account'));
        parents.set(textOf(row, 'account'), textOf(row, 'subsidiary_of'));
      }
    for (const name of this.names) if (isAboveItself(name, parents)) this.circular.add(name);
    for (const { source, header } of pipeline)
      for await (const row of readRows(source, header)) {
        const [account, day] = [textOf(row, 'account'), textOf(row, 'engage_date')];
        const first = this.firstEngaged.get(account);
        if (account && day && (!first || day < first)) this.firstEngaged.set(account, day);
      }
  }
}

function isAboveItself(name: string, parents: ReadonlyMap<string, string>): boolean {
  const seen = new Set<string>();
  for (let above = parents.get(name); above && !seen.has(above); above = parents.get(above)) {
    if (above === name) return true;
    seen.add(above);
  }
  return false;
}
