import { createAccount } from '@tasuki/domain/accounts/create-account';
import { isSharedDomain } from '@tasuki/domain/accounts/free-mail';
import type { Said } from '@tasuki/domain/imports/take-news';
import { v7 as uuidv7 } from 'uuid';
import type { Batch, NewLink } from '../../engine/batch.ts';
import { type FieldReader, RowProblem } from '../../mapping/read-fields.ts';
import type { Row } from '../../reading/read-rows.ts';
import { refusalReason } from '../../reasons/refusal-reason.ts';
import { rowReasons } from '../../reasons/row-reasons.ts';
import { saidOfAccount, updateKnownAccount } from '../update-known-account.ts';
import { Companies, type CompanyHint } from './companies.ts';
import { statedMoment, type Taken, takeRows, whenOf } from './take-rows.ts';

/** Companies with their particulars; one that is known already is brought up to date with what the row says. */
export async function importAccounts(batch: Batch, reader: FieldReader, rows: Row[]): Promise<void> {
  const taken = takeRows(batch, reader, rows, (row) => readAccount(reader, row));
  const companies = await Companies.load(
    batch,
    taken.map((account) => hintOf(account)),
  );
  const links = await batch.known(
    'account',
    taken.map(({ key }) => key),
  );
  const made = new Set<string>();
  for (const account of taken) {
    const { key, hash, row } = account;
    const known = links.get(key);
    if (known?.accountId && known.contentHash === hash) {
      batch.count('unchanged', 'accounts');
      continue;
    }
    leaveOutSharedDomain(batch, companies, account);
    const accountId = known?.accountId ?? companies.findFor(row, hintOf(account))?.accountId ?? null;
    if (accountId && made.has(accountId)) {
      batch.issue('flagged', row, rowReasons.twice({ ja: '会社', en: 'company' }));
      continue;
    }
    const link = accountId
      ? await update(batch, account, { accountId, said: known?.said })
      : create(batch, reader, account);
    if (!link?.accountId) continue;
    made.add(link.accountId);
    const place = { accountId: link.accountId, cycleNumber: 1, isIdentified: true };
    if (accountId) companies.remember(hintOf(account), place, null);
    else companies.rememberNew(row, hintOf(account), place, null);
    links.set(key, batch.link('account', key, link));
  }
}

type Account = Taken<ReturnType<typeof readAccount>>;

function readAccount(reader: FieldReader, row: Row) {
  const name = reader.text(row, 'name');
  if (!name) throw new RowProblem({ ja: '会社名がありません', en: 'The company has no name' });
  return {
    name,
    nameKana: reader.text(row, 'nameKana'),
    domain: reader.text(row, 'domain'),
    corporateNumber: reader.text(row, 'corporateNumber'),
    industry: reader.text(row, 'industry'),
    employees: reader.integer(row, 'employees'),
    region: reader.text(row, 'region'),
    website: reader.text(row, 'website'),
    attributes: reader.attributes(row),
    created: statedMoment(reader, row, 'createdAt'),
  };
}

const hintOf = ({ key, fields }: Account): CompanyHint => ({ ...fields, id: key, email: null });

/** A domain is one company's: neither a provider's that many share, nor that of a company of another name. */
function leaveOutSharedDomain(batch: Batch, companies: Companies, account: Account): void {
  const { row, fields } = account;
  const { domain } = fields;
  if (!domain) return;
  const stands = companies.sharesDomain(hintOf(account));
  if (stands) batch.issue('flagged', row, rowReasons.sharedDomain(domain, stands));
  else if (isSharedDomain(domain)) batch.issue('changed', row, rowReasons.domainOfMany(domain));
  else return;
  fields.domain = null;
  // By its website the list of duplicates still proposes the pair.
  if (stands) fields.website ??= domain;
}

function create(batch: Batch, reader: FieldReader, { row, hash, fields }: Account): NewLink | null {
  const { at, precision } = whenOf(batch, reader, row, 'createdAt');
  const { domain, created: _created, ...rest } = fields;
  const ids = { account: uuidv7(), cycle: uuidv7() };
  const decision = createAccount([], {
    ...batch.acting('marketing', null, at),
    ...rest,
    domains: domain ? [domain] : [],
    holder: 'marketing',
    ids,
  });
  const refusal = batch.appendDecision(decision, precision);
  if (refusal) {
    batch.issue('rejected', row, refusalReason(refusal));
    return null;
  }
  batch.count('created', 'accounts');
  return { accountId: ids.account, recordId: ids.account, contentHash: hash, said: saidOfAccount(statedOf(fields)) };
}

const statedOf = ({ created: _created, ...stated }: Account['fields']) => stated;

function update(batch: Batch, { row, hash, fields }: Account, known: { accountId: string; said?: Said | null }) {
  return updateKnownAccount(batch, { row, hash, ...known }, statedOf(fields));
}
