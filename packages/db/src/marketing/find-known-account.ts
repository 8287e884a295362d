import { companyDomainOf, normaliseDomain } from '@tasuki/domain/accounts/free-mail';
import { and, eq, inArray, or } from 'drizzle-orm';
import { aliasSetOf } from '../accounts/alias-set.ts';
import { findSurvivor } from '../accounts/find-survivor.ts';
import { lastCycleOf } from '../accounts/load-account.ts';
import type { Reader } from '../client.ts';
import { accountKeys, accounts, contracts } from '../tables/index.ts';

export interface CompanyHints {
  companyDomain?: string | null;
  corporateNumber?: string | null;
  contactEmail?: string | null;
}

export interface FoundAccount {
  accountId: string;
  contactId: string | null;
  cycleNumber: number;
  /** How the last cycle ended; null while it runs. */
  endedOutcome: string | null;
  isCustomer: boolean;
}

/** The strongest hint first: a number is the company, an e-mail one of its people, a domain may be shared. */
const strength = ['corporate-number', 'email', 'domain'];

/** The account that 法人番号, e-mail or domain lead to, or null. A merged account answers with its survivor. */
export async function findKnownAccount(db: Reader, hints: CompanyHints): Promise<FoundAccount | null> {
  const email = hints.contactEmail?.trim().toLowerCase() || null;
  const domain = normaliseDomain(hints.companyDomain ?? '') ?? companyDomainOf(email ?? '');
  const wanted = [
    ...(hints.corporateNumber ? [{ kind: 'corporate-number', value: hints.corporateNumber }] : []),
    ...(email ? [{ kind: 'email', value: email }] : []),
    ...(domain ? [{ kind: 'domain', value: domain }] : []),
  ];
  if (wanted.length === 0) return null;
  const keys = await db
    .select()
    .from(accountKeys)
    .where(or(...wanted.map(({ kind, value }) => and(eq(accountKeys.kind, kind), eq(accountKeys.value, value)))));
  const best = keys.sort((a, b) => strength.indexOf(a.kind) - strength.indexOf(b.kind))[0];
  if (!best) return null;
  const accountId = await findSurvivor(db, best.accountId);
  const [account] = await db.select().from(accounts).where(eq(accounts.id, accountId));
  if (!account) return null;
  const contact = keys.find((key) => key.kind === 'email' && key.accountId === accountId);
  const cycle = await lastCycleOf(db, accountId);
  return {
    accountId,
    contactId: contact?.contactId ?? null,
    cycleNumber: account.cycleNumber,
    endedOutcome: cycle?.hasEnded ? (cycle.outcome ?? 'lost') : null,
    isCustomer: cycle?.hasEnded ? await hasRunningContract(db, accountId) : false,
  };
}

async function hasRunningContract(db: Reader, accountId: string): Promise<boolean> {
  const running = and(inArray(contracts.accountId, await aliasSetOf(db, accountId)), eq(contracts.state, 'active'));
  return (await db.$count(contracts, running)) > 0;
}
