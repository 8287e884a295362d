import { createAccount } from '@tasuki/domain/accounts/create-account';
import { v7 as uuidv7 } from 'uuid';
import type { Batch, NewLink } from '../../engine/batch.ts';
import { contentHash } from '../../engine/content-hash.ts';
import type { Row } from '../../reading/read-rows.ts';
import { refusalReason } from '../../reasons/refusal-reason.ts';
import { rowReasons } from '../../reasons/row-reasons.ts';
import { readMoment } from '../../times/read-moment.ts';
import { otherCells, textOf } from '../cells.ts';
import { type StatedAccount, saidOfAccount, updateKnownAccount } from '../update-known-account.ts';
import type { LookAhead } from './look-ahead.ts';
import { mavenReasons } from './maven-words.ts';

/** Companies by their name, which is all that the source has for an id. */
export async function importAccounts(batch: Batch, rows: Row[], ahead: LookAhead): Promise<void> {
  const names = rows.map((row) => textOf(row, 'account'));
  const links = await batch.known('account', names);
  const parents = await batch.known(
    'account',
    rows.map((row) => textOf(row, 'subsidiary_of')),
  );
  for (const [at, row] of rows.entries()) {
    const name = names[at] ?? '';
    if (!name) {
      batch.issue('rejected', row, rowReasons.isEmpty('account'));
      continue;
    }
    flag(batch, row, (parent) => ahead.names.has(parent) || parents.has(parent));
    if (ahead.circular.has(name))
      batch.issue('flagged', row, mavenReasons.circularParent(textOf(row, 'subsidiary_of')));
    const hash = contentHash(row.cells);
    const known = links.get(name);
    if (known?.contentHash === hash) {
      batch.count('unchanged', 'accounts');
      continue;
    }
    const stated = statedOf(row, name);
    const link = known?.accountId
      ? await updateKnownAccount(
          batch,
          { row, hash, accountId: known.accountId, said: known.said, as: 'field-sales' },
          stated,
        )
      : create(batch, row, { hash, stated, engaged: ahead.firstEngaged.get(name) });
    if (link) links.set(name, batch.link('account', name, link));
  }
}

function statedOf(row: Row, name: string): StatedAccount {
  const employees = Number(textOf(row, 'employees'));
  return {
    name,
    industry: textOf(row, 'sector') || null,
    region: textOf(row, 'office_location') || null,
    employees: textOf(row, 'employees') !== '' && Number.isInteger(employees) ? employees : null,
    attributes: otherCells(row, ['account', 'sector', 'office_location', 'employees']),
  };
}

interface NewAccount {
  hash: string;
  stated: StatedAccount;
  engaged: string | undefined;
}

function create(batch: Batch, row: Row, { hash, stated, engaged }: NewAccount): NewLink | null {
  const ids = { account: uuidv7(), cycle: uuidv7() };
  const at = readMoment(engaged ?? '', batch.run.timeZone)?.at ?? batch.run.now;
  const acting = batch.acting('field-sales', null, at);
  const { domain: _none, ...fields } = stated;
  const decision = createAccount([], { ...acting, ...fields, holder: 'field-sales', ids });
  const refusal = batch.appendDecision(decision, 'unknown');
  if (refusal) {
    batch.issue('rejected', row, refusalReason(refusal));
    return null;
  }
  batch.count('created', 'accounts');
  return { accountId: ids.account, recordId: ids.account, contentHash: hash, said: saidOfAccount(stated) };
}

function flag(batch: Batch, row: Row, isKnown: (parent: string) => boolean): void {
  for (const column of ['sector', 'office_location']) {
    const reason = mavenReasons.misspelt(column, textOf(row, column));
    if (reason) batch.issue('flagged', row, reason);
  }
  const parent = textOf(row, 'subsidiary_of');
  if (parent && !isKnown(parent)) batch.issue('flagged', row, mavenReasons.unknownParent(parent));
}
