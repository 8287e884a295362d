import { accounts, contracts, externalIds } from '@tasuki/db';
import { and, eq, inArray, notExists, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Batch } from '../../engine/batch.ts';
import type { FollowUp } from '../../engine/preset.ts';
import type { Row } from '../../reading/read-rows.ts';
import { rowReasons } from '../../reasons/row-reasons.ts';
import { nameOf } from './olist-cells.ts';
import { type Customer, completeOnboarding, startOnboarding } from './tell-onboarding.ts';

/** A seller in the list of sellers went live. When is not said. */
export async function importSellers(batch: Batch, rows: Row[]): Promise<void> {
  const sellers = await batch.known(
    'account',
    rows.map((row) => nameOf(row, 'seller_id')),
  );
  const accountIds = [...new Set([...sellers.values()].flatMap(({ accountId }) => accountId ?? []))];
  const customers = await loadCustomers(batch, accountIds);
  const onboardings = await batch.known(
    'onboarding',
    customers.map(({ id }) => id),
  );
  const byAccount = Map.groupBy(customers, ({ contract }) => contract.accountId);
  for (const row of rows) {
    const sellerId = nameOf(row, 'seller_id');
    if (!sellerId) {
      batch.issue('rejected', row, rowReasons.isEmpty('seller_id'));
      continue;
    }
    const own = byAccount.get(sellers.get(sellerId)?.accountId ?? '') ?? [];
    if (own.length === 0) batch.passedOver++;
    for (const customer of own) {
      const known = onboardings.get(customer.id);
      if (known?.contentHash === 'completed') {
        batch.countOnce('unchanged', 'onboardings', customer.id);
        continue;
      }
      const planId = known?.recordId ?? startOnboarding(batch, customer);
      await completeOnboarding(batch, customer, planId);
      const { accountId } = customer.contract;
      const link = { accountId, recordId: planId, contentHash: 'completed' };
      onboardings.set(customer.id, batch.link('onboarding', customer.id, link));
      batch.countOnce(known ? 'updated' : 'created', 'onboardings', customer.id);
    }
  }
}

const PAGE = 500;

/** With the list of sellers at hand, a customer who is not on it was not yet live: the onboarding is under way. */
export const startMissingOnboardings: FollowUp = {
  name: 'onboardings',
  async run(batch) {
    const { source } = batch.run;
    const started = alias(externalIds, 'started');
    const missing = await batch.tx
      .select({ accountId: externalIds.accountId })
      .from(externalIds)
      .where(
        and(
          eq(externalIds.source, source),
          eq(externalIds.recordType, 'contract'),
          notExists(
            batch.tx
              .select({ one: sql`1` })
              .from(started)
              .where(
                and(
                  eq(started.source, source),
                  eq(started.recordType, 'onboarding'),
                  eq(started.externalId, externalIds.externalId),
                ),
              ),
          ),
        ),
      )
      .limit(PAGE);
    const customers = await loadCustomers(batch, [...new Set(missing.flatMap(({ accountId }) => accountId ?? []))]);
    const known = await batch.known(
      'onboarding',
      customers.map(({ id }) => id),
    );
    for (const customer of customers.filter(({ id }) => !known.has(id))) {
      const { accountId } = customer.contract;
      batch.link('onboarding', customer.id, {
        accountId,
        recordId: startOnboarding(batch, customer),
        contentHash: 'open',
      });
      batch.countOnce('created', 'onboardings', customer.id);
    }
    if (missing.length === PAGE) return 'more';
    for (const id of await readOpen(batch)) batch.countOnce('unchanged', 'onboardings', id);
    return 'done';
  },
};

/** The onboardings that the list of sellers does not end, also those from before. */
async function readOpen({ tx, run }: Batch): Promise<string[]> {
  const ofSource = and(eq(externalIds.source, run.source), eq(externalIds.recordType, 'onboarding'));
  const rows = await tx
    .select({ id: externalIds.externalId })
    .from(externalIds)
    .where(and(ofSource, eq(externalIds.contentHash, 'open')));
  return rows.map(({ id }) => id);
}

/** The contracts that this source brought to these accounts. */
async function loadCustomers({ tx, run }: Batch, accountIds: string[]): Promise<Customer[]> {
  if (accountIds.length === 0) return [];
  return tx
    .select({ id: externalIds.externalId, contract: contracts, account: accounts })
    .from(externalIds)
    .innerJoin(contracts, and(eq(contracts.accountId, externalIds.accountId), eq(contracts.id, externalIds.recordId)))
    .innerJoin(accounts, eq(accounts.id, externalIds.accountId))
    .where(
      and(
        eq(externalIds.source, run.source),
        eq(externalIds.recordType, 'contract'),
        inArray(externalIds.accountId, accountIds),
      ),
    );
}
