import { contracts } from '@tasuki/db';
import { dayIn } from '@tasuki/domain/days';
import { readMoney } from '@tasuki/domain/money';
import { and, gt, inArray, min } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { Batch } from '../../engine/batch.ts';
import { contentHash } from '../../engine/content-hash.ts';
import type { Row } from '../../reading/read-rows.ts';
import { refusalReason } from '../../reasons/refusal-reason.ts';
import { rowReasons } from '../../reasons/row-reasons.ts';
import type { ReadMoment } from '../../times/read-moment.ts';
import { textOf } from '../cells.ts';
import { type ContractChange, changeContracts, saidOfContract } from '../change-contracts.ts';
import { contradictions } from './contradictions.ts';
import type { LookAhead } from './look-ahead.ts';
import { currency, flagOf, readDate } from './ravenstack-cells.ts';
import { StatedAccounts } from './stated-accounts.ts';
import { movementOfEnd, type Subscription, statedContract, tellSubscription } from './tell-subscription.ts';

/** Subscriptions as contracts with their entries in the ledger. */
export async function importSubscriptions(batch: Batch, rows: Row[], ahead: LookAhead): Promise<void> {
  const links = await batch.known(
    'contract',
    rows.map((row) => textOf(row, 'subscription_id')),
  );
  const accounts = await StatedAccounts.load(batch, rows);
  const changes: ContractChange[] = [];
  const paidSince = await loadPaidSince(batch, accounts.known());
  for (const row of rows) {
    const read = readSubscription(batch, row);
    if (!read) continue;
    flagContradictions(batch, read);
    const hash = contentHash(row.cells);
    const known = links.get(read.id);
    if (known?.contentHash === hash) {
      batch.count('unchanged', 'contracts');
      continue;
    }
    const stated = statedContract(batch, read);
    if (known) {
      const { id, ended: moment } = read;
      const ended = moment && { moment, reason: null, movement: movementOfEnd(read) };
      changes.push({ id, row, hash, known, stated, ended });
      continue;
    }
    const accountId = accounts.of(row, read.started.at);
    const earlier = paidSince.get(accountId);
    const isFirst =
      ahead.isFirstPaid(textOf(row, 'account_id'), read.startDate, read.id) && !(earlier && earlier <= read.startDate);
    const contractId = uuidv7();
    tellSubscription(batch, read, { accountId, contractId, movement: isFirst ? 'new' : 'expansion' });
    const link = { accountId, recordId: contractId, contentHash: hash, said: saidOfContract(stated) };
    links.set(read.id, batch.link('contract', read.id, link));
    batch.count('created', 'contracts');
  }
  await changeContracts(batch, changes);
}

function readSubscription(batch: Batch, row: Row): Subscription | null {
  const { timeZone } = batch.run;
  const reject = (reason: Parameters<Batch['issue']>[2]) => {
    batch.issue('rejected', row, reason);
    return null;
  };
  const [id, start, end] = ['subscription_id', 'start_date', 'end_date'].map((column) => textOf(row, column));
  const started = readDate(start ?? '', timeZone);
  const ended: ReadMoment | null = end ? readDate(end, timeZone) : null;
  const monthly = readMoney(textOf(row, 'mrr_amount'), currency);
  if (!id) return reject(rowReasons.isEmpty('subscription_id'));
  if (!textOf(row, 'account_id')) return reject(rowReasons.isEmpty('account_id'));
  if (!started) return reject(rowReasons.noDate('start_date', start ?? ''));
  if (end && !ended) return reject(rowReasons.noDate('end_date', end));
  if (monthly.refused) return reject(refusalReason(monthly.refused));
  if (monthly.minor < 0) return reject(rowReasons.noNumber('mrr_amount', textOf(row, 'mrr_amount')));
  return { id, row, started, startDate: dayIn(timeZone, started.at), ended, monthlyMinor: monthly.minor };
}

function flagContradictions(batch: Batch, { row, started, ended }: Subscription): void {
  const flag = flagOf(row, 'churn_flag');
  if (flag === true && !ended) batch.issue('flagged', row, contradictions.flagWithoutEnd);
  if (flag === false && ended) batch.issue('flagged', row, contradictions.endWithoutFlag);
  if (ended && ended.at < started.at) batch.issue('flagged', row, rowReasons.endsBeforeStart);
}

/** The first day on which each account paid for anything that is recorded already. */
async function loadPaidSince({ tx }: Batch, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const found = await tx
    .select({ accountId: contracts.accountId, since: min(contracts.startDate) })
    .from(contracts)
    .where(and(inArray(contracts.accountId, ids), gt(contracts.monthlyMinor, 0)))
    .groupBy(contracts.accountId);
  return new Map(found.flatMap(({ accountId, since }) => (since ? [[accountId, since] as const] : [])));
}
