import { createAccount } from '@tasuki/domain/accounts/create-account';
import { v7 as uuidv7 } from 'uuid';
import type { Batch, NewLink } from '../../engine/batch.ts';
import { contentHash } from '../../engine/content-hash.ts';
import type { Row } from '../../reading/read-rows.ts';
import { refusalReason } from '../../reasons/refusal-reason.ts';
import { rowReasons } from '../../reasons/row-reasons.ts';
import { otherCells, textOf } from '../cells.ts';
import {
  type KnownAccountRow,
  type StatedAccount,
  saidOfAccount,
  updateKnownAccount,
} from '../update-known-account.ts';
import { contradictions } from './contradictions.ts';
import type { LookAhead } from './look-ahead.ts';
import { flagOf, readDate } from './ravenstack-cells.ts';

const own = ['account_id', 'account_name', 'industry', 'country', 'signup_date'];

/** Customers from the day of their sign-up. */
export async function importAccounts(batch: Batch, rows: Row[], ahead: LookAhead): Promise<void> {
  const links = await batch.known(
    'account',
    rows.map((row) => textOf(row, 'account_id')),
  );
  for (const row of rows) {
    const id = textOf(row, 'account_id');
    const name = textOf(row, 'account_name');
    const signedUp = readDate(textOf(row, 'signup_date'), batch.run.timeZone);
    if (!id) batch.issue('rejected', row, rowReasons.isEmpty('account_id'));
    else if (!name) batch.issue('rejected', row, rowReasons.isEmpty('account_name'));
    else if (!signedUp) batch.issue('rejected', row, rowReasons.noDate('signup_date', textOf(row, 'signup_date')));
    else {
      flagContradictions(batch, row, id, ahead);
      const hash = contentHash(row.cells);
      const known = links.get(id);
      if (known?.contentHash === hash) {
        batch.count('unchanged', 'accounts');
        continue;
      }
      const stated = {
        name,
        industry: textOf(row, 'industry') || null,
        region: textOf(row, 'country') || null,
        attributes: otherCells(row, own),
      };
      const link = known?.accountId
        ? await bringUpToDate(batch, { row, hash, accountId: known.accountId, said: known.said }, stated)
        : create(batch, { row, hash, at: signedUp.at }, stated);
      if (link) links.set(id, batch.link('account', id, link));
    }
  }
}

/** An account made by a row of this very batch is not in the tables yet: then the first row stands. */
async function bringUpToDate(batch: Batch, known: KnownAccountRow, stated: StatedAccount): Promise<NewLink | null> {
  const done = await updateKnownAccount(batch, { ...known, as: 'customer-success' }, stated);
  if (!done) batch.issue('flagged', known.row, rowReasons.twice({ ja: 'アカウント', en: 'account' }));
  return done;
}

interface NewRow {
  row: Row;
  hash: string;
  at: Date;
}

function create(batch: Batch, { row, hash, at }: NewRow, stated: StatedAccount): NewLink | null {
  const ids = { account: uuidv7(), cycle: uuidv7() };
  const decision = createAccount([], {
    ...batch.acting('customer-success', null, at),
    ...stated,
    holder: 'customer-success',
    ids,
  });
  const refusal = batch.appendDecision(decision, 'day');
  if (refusal) {
    batch.issue('rejected', row, refusalReason(refusal));
    return null;
  }
  batch.count('created', 'accounts');
  return { accountId: ids.account, recordId: ids.account, contentHash: hash, said: saidOfAccount(stated) };
}

/** Shown each time the file is read, so that no interrupted run hides one. */
function flagContradictions(batch: Batch, row: Row, id: string, { churned }: LookAhead): void {
  const flag = flagOf(row, 'churn_flag');
  if (!churned || flag === null || flag === churned.has(id)) return;
  batch.issue('flagged', row, flag ? contradictions.flagWithoutEvent : contradictions.eventWithoutFlag);
}
