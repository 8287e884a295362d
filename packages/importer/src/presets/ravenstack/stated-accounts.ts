import { accounts } from '@tasuki/db';
import { inArray } from 'drizzle-orm';
import type { Batch } from '../../engine/batch.ts';
import type { Row } from '../../reading/read-rows.ts';
import { textOf } from '../cells.ts';
import { NamedAccounts } from '../named-accounts.ts';

/** The accounts that a batch of rows names by `account_id`. */
export class StatedAccounts {
  private constructor(
    private readonly named: NamedAccounts,
    /** The accounts' own churn flags, by account. */
    private readonly flags: ReadonlyMap<string, string>,
  ) {}

  static async load(batch: Batch, rows: readonly Row[]): Promise<StatedAccounts> {
    const ids = rows.map((row) => textOf(row, 'account_id'));
    const named = await NamedAccounts.load(batch, ids, {
      holder: 'customer-success',
      nameOf: (id) => `RavenStack ${id}`,
    });
    const known = named.known();
    const found =
      known.length === 0
        ? []
        : await batch.tx
            .select({ id: accounts.id, attributes: accounts.attributes })
            .from(accounts)
            .where(inArray(accounts.id, known));
    const flags = found.map(({ id, attributes }) => [id, String(attributes.churn_flag ?? '').toUpperCase()] as const);
    return new StatedAccounts(named, new Map(flags));
  }

  /** Those that stood before these rows. */
  known(): string[] {
    return this.named.known();
  }

  /** What the row's account says of itself: TRUE, FALSE or nothing. */
  flagOf(row: Row): string {
    return this.flags.get(this.named.find(textOf(row, 'account_id')) ?? '') ?? '';
  }

  /** The row's account; a provisional one where no file has told of it. */
  of(row: Row, at: Date): string {
    return this.named.of(row, textOf(row, 'account_id'), at).accountId;
  }
}
