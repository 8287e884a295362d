import { accounts, cycles, leads } from '@tasuki/db';
import { inArray } from 'drizzle-orm';
import type { Batch } from '../../engine/batch.ts';
import type { Row } from '../../reading/read-rows.ts';
import { nameOf } from './olist-cells.ts';

/** What stood there before the deal was imported. */
export interface DealBackground {
  lead?: typeof leads.$inferSelect;
  account?: typeof accounts.$inferSelect;
  cycle?: typeof cycles.$inferSelect;
  /** The account that an earlier deal of this seller made. */
  sellerAccountId?: string;
}

/** The leads, accounts and running cycles behind some deals, by the deal's id, in a few queries for all. */
export async function loadBackgrounds(batch: Batch, rows: readonly Row[]): Promise<Map<string, DealBackground>> {
  const [leadLinks, sellerLinks] = await Promise.all([
    batch.known(
      'lead',
      rows.map((row) => nameOf(row, 'mql_id')),
    ),
    batch.known(
      'account',
      rows.map((row) => nameOf(row, 'seller_id')),
    ),
  ]);
  const leadIds = [...leadLinks.values()].map(({ recordId }) => recordId);
  const accountIds = [...leadLinks.values(), ...sellerLinks.values()].flatMap(({ accountId }) => accountId ?? []);
  const leadRows = await byId(leadIds, (ids) => batch.tx.select().from(leads).where(inArray(leads.id, ids)));
  const accountRows = await byId(accountIds, (ids) =>
    batch.tx.select().from(accounts).where(inArray(accounts.id, ids)),
  );
  const cycleRows =
    accountIds.length > 0 ? await batch.tx.select().from(cycles).where(inArray(cycles.accountId, accountIds)) : [];
  const running = new Map(cycleRows.map((cycle) => [`${cycle.accountId} ${cycle.number}`, cycle]));

  return new Map(
    rows.map((row) => {
      const leadLink = leadLinks.get(nameOf(row, 'mql_id'));
      const sellerAccountId = sellerLinks.get(nameOf(row, 'seller_id'))?.accountId ?? undefined;
      const account = accountRows.get(leadLink?.accountId ?? sellerAccountId ?? '');
      const lead = leadRows.get(leadLink?.recordId ?? '');
      const cycle = account && running.get(`${account.id} ${account.cycleNumber}`);
      return [nameOf(row, 'mql_id'), { lead, account, cycle, sellerAccountId }];
    }),
  );
}

async function byId<Record extends { id: string }>(
  ids: readonly string[],
  load: (ids: string[]) => Promise<Record[]>,
): Promise<Map<string, Record>> {
  const rows = ids.length > 0 ? await load([...new Set(ids)]) : [];
  return new Map(rows.map((row) => [row.id, row]));
}
