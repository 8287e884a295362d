import { accounts } from '@tasuki/db';
import { accountCreated } from '@tasuki/domain/accounts/events/account-created';
import { cycleStarted } from '@tasuki/domain/accounts/events/cycle-started';
import { actedBy } from '@tasuki/domain/acting';
import { inArray } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { Batch } from '../../engine/batch.ts';
import type { Row } from '../../reading/read-rows.ts';
import { rowReasons } from '../../reasons/row-reasons.ts';
import { textOf } from '../cells.ts';

/** The accounts that a batch of rows names by `account_id`. */
export class StatedAccounts {
  readonly #ids = new Map<string, string>();
  /** The account's own churn flag, by the id in the source. */
  readonly flags = new Map<string, string>();

  private constructor(private readonly batch: Batch) {}

  static async load(batch: Batch, rows: readonly Row[]): Promise<StatedAccounts> {
    const stated = new StatedAccounts(batch);
    const links = await batch.known(
      'account',
      rows.map((row) => textOf(row, 'account_id')),
    );
    for (const [id, { accountId }] of links) if (accountId) stated.#ids.set(id, accountId);
    const own = [...new Set(stated.#ids.values())];
    if (own.length === 0) return stated;
    const found = await batch.tx
      .select({ id: accounts.id, attributes: accounts.attributes })
      .from(accounts)
      .where(inArray(accounts.id, own));
    const byId = new Map(found.map(({ id, attributes }) => [id, attributes]));
    for (const [id, accountId] of stated.#ids)
      stated.flags.set(id, String(byId.get(accountId)?.churn_flag ?? '').toUpperCase());
    return stated;
  }

  /** The accounts of these rows that are known already. */
  among(rows: readonly Row[]): string[] {
    return [...new Set(rows.flatMap((row) => this.#ids.get(textOf(row, 'account_id')) ?? []))];
  }

  /** The row's account; a provisional one where no file has told of it, which is flagged. */
  of(row: Row, at: Date): string {
    const id = textOf(row, 'account_id');
    const known = this.#ids.get(id);
    if (known) return known;
    const accountId = this.#makeProvisional(id, at);
    this.batch.issue('flagged', row, rowReasons.unknownCompany(id));
    this.batch.link('account', id, { accountId, recordId: accountId });
    this.batch.count('created', 'accounts');
    this.#ids.set(id, accountId);
    return accountId;
  }

  #makeProvisional(id: string, at: Date): string {
    const [accountId, cycleId] = [uuidv7(), uuidv7()];
    const department = 'customer-success' as const;
    const common = { ...actedBy(this.batch.acting(department, null, at)), accountId, department };
    this.batch.append(
      [
        accountCreated.event({
          ...common,
          subject: { type: 'account', id: accountId },
          payload: { name: `RavenStack ${id}`, state: 'provisional', holder: department },
        }),
        cycleStarted.event({
          ...common,
          subject: { type: 'cycle', id: cycleId },
          payload: { cycleId, number: 1, kind: 'new' },
        }),
      ],
      'unknown',
    );
    return accountId;
  }
}
