import { accounts } from '@tasuki/db';
import type { Leg } from '@tasuki/domain';
import { accountCreated } from '@tasuki/domain/accounts/events/account-created';
import { cycleStarted } from '@tasuki/domain/accounts/events/cycle-started';
import { actedBy } from '@tasuki/domain/acting';
import { inArray } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { Batch } from '../engine/batch.ts';
import type { Row } from '../reading/read-rows.ts';
import { rowReasons } from '../reasons/row-reasons.ts';

export interface AccountPlace {
  accountId: string;
  cycleNumber: number;
}

/** The accounts that a batch of rows names by the source's ids, and those that it makes because no file has told of them. */
export class NamedAccounts {
  readonly #places = new Map<string, AccountPlace>();

  private constructor(
    private readonly batch: Batch,
    private readonly made: { holder: Leg; nameOf: (id: string) => string },
  ) {}

  static async load(
    batch: Batch,
    ids: readonly string[],
    made: { holder: Leg; nameOf: (id: string) => string },
  ): Promise<NamedAccounts> {
    const named = new NamedAccounts(batch, made);
    const links = await batch.known(
      'account',
      ids.filter((id) => id !== ''),
    );
    const own = [...new Set([...links.values()].flatMap(({ accountId }) => accountId ?? []))];
    if (own.length === 0) return named;
    const rows = await batch.tx
      .select({ id: accounts.id, cycleNumber: accounts.cycleNumber })
      .from(accounts)
      .where(inArray(accounts.id, own));
    const cycles = new Map(rows.map(({ id, cycleNumber }) => [id, cycleNumber]));
    for (const [id, { accountId }] of links)
      if (accountId) named.#places.set(id, { accountId, cycleNumber: cycles.get(accountId) ?? 1 });
    return named;
  }

  /** Those that are known so far. */
  known(): string[] {
    return [...new Set([...this.#places.values()].map(({ accountId }) => accountId))];
  }

  find(id: string): string | undefined {
    return this.#places.get(id)?.accountId;
  }

  /** The account of this id; a provisional one where there is none yet, which is flagged. */
  of(row: Row, id: string, at: Date): AccountPlace {
    const known = this.#places.get(id);
    if (known) return known;
    const place = { accountId: this.#makeProvisional(id, at), cycleNumber: 1 };
    this.batch.issue('flagged', row, rowReasons.unknownCompany(id));
    this.batch.link('account', id, { accountId: place.accountId, recordId: place.accountId });
    this.batch.count('created', 'accounts');
    this.#places.set(id, place);
    return place;
  }

  #makeProvisional(id: string, at: Date): string {
    const { holder, nameOf } = this.made;
    const [accountId, cycleId] = [uuidv7(), uuidv7()];
    const common = { ...actedBy(this.batch.acting(holder, null, at)), accountId, department: holder };
    this.batch.append(
      [
        accountCreated.event({
          ...common,
          subject: { type: 'account', id: accountId },
          payload: { name: nameOf(id), state: 'provisional', holder },
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
