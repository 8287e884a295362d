import { accounts, findSurvivor } from '@tasuki/db';
import type { Words } from '@tasuki/domain';
import { readCompanyName } from '@tasuki/domain/accounts/duplicates/company-name';
import { eq } from 'drizzle-orm';
import type { Batch, Link } from '../../engine/batch.ts';
import type { Row } from '../../reading/read-rows.ts';
import { rowReasons } from '../../reasons/row-reasons.ts';
import type { Companies, CompanyHint } from './companies.ts';

/** A row whose record is known already. */
interface KnownRow {
  row: Row;
  known: Link;
  company: CompanyHint;
}

/** What the rows are, and under which name they are counted. */
interface Kind {
  called: Words;
  counted: string;
}

/**
 * Leaves out, and flags, the rows that name another company than their record stands on: most often the number means another record
 * there, whose values would overwrite this one. Nothing is remembered of them, so that they are told at each import.
 */
export async function leaveOutMoved<One extends KnownRow>(
  batch: Batch,
  companies: Companies,
  rows: readonly One[],
  { called, counted }: Kind,
): Promise<One[]> {
  const stayed: One[] = [];
  for (const one of rows) {
    const stands = await standsElsewhere(batch, companies, one);
    if (stands === null) {
      stayed.push(one);
      continue;
    }
    batch.issue('flagged', one.row, rowReasons.otherCompany(called, stands, wordFor(one.company)));
    batch.count('unchanged', counted);
  }
  return stayed;
}

/** The name of the account where the record stands, if the row names another. */
async function standsElsewhere({ tx }: Batch, companies: Companies, { known, company }: KnownRow) {
  // A deal may wait for its account.
  if (!known.accountId) return null;
  const named = companies.findByKey(company)?.accountId;
  const saysNothing = !named && !company.id && !company.name;
  if (saysNothing || named === known.accountId) return null;
  const accountId = await findSurvivor(tx, known.accountId);
  if (named === accountId) return null;
  const [account] = await tx.select({ name: accounts.name }).from(accounts).where(eq(accounts.id, accountId));
  if (!account || (!named && company.name && isSameName(account.name, company.name))) return null;
  return account.name;
}

const isSameName = (one: string, other: string): boolean => readCompanyName(one).core === readCompanyName(other).core;

const wordFor = ({ name, domain, id, email }: CompanyHint): string => name ?? domain ?? id ?? email ?? '';
