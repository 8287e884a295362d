import { externalKeyOf, findAccountsByDomain, findAccountsByExternalId, type Reader } from '@tasuki/db';
import { parseGlobalId, type Refusal } from '@tasuki/domain';
import { normaliseDomain } from '@tasuki/domain/accounts/free-mail';
import type { UsageRowInput } from './usage-batch.type.ts';

/** The account that a row names, or why it names none. */
export type RowAccount = { accountId: string; refused?: undefined } | { accountId?: undefined; refused: Refusal };

type Naming = Pick<UsageRowInput, 'accountId' | 'externalId' | 'domain'>;

/** Which accounts rows name, by id, by the id of another system or by domain: in two statements for all of them. */
export async function findRowAccounts(db: Reader, rows: readonly Naming[]): Promise<RowAccount[]> {
  const [byDomain, byExternalId] = await Promise.all([
    findAccountsByDomain(db, [...new Set(rows.flatMap(({ domain }) => domainOf(domain) ?? []))]),
    findAccountsByExternalId(
      db,
      rows.flatMap(({ externalId }) => externalId ?? []),
    ),
  ]);
  return rows.map(({ accountId, externalId, domain }): RowAccount => {
    const ways = [accountId, externalId, domain].filter((way) => way != null);
    if (ways.length !== 1) return { refused: UNCLEAR };
    if (accountId) return found(uuidOf(accountId), 'accountId');
    if (externalId) return found(byExternalId.get(externalKeyOf(externalId)), 'externalId');
    return found(byDomain.get(domainOf(domain) ?? ''), 'domain');
  });
}

const UNCLEAR: Refusal = {
  code: 'ACCOUNT_UNCLEAR',
  message: 'Name the account by exactly one of accountId, externalId and domain.',
  field: 'accountId',
};

const found = (accountId: string | null | undefined, field: string): RowAccount =>
  accountId ? { accountId } : { refused: { code: 'ACCOUNT_UNKNOWN', message: 'There is no such account.', field } };

const domainOf = (domain: string | null | undefined): string | null => normaliseDomain(domain ?? '');

function uuidOf(text: string): string | null {
  const parsed = parseGlobalId(text);
  return parsed?.type === 'account' ? parsed.id : null;
}
