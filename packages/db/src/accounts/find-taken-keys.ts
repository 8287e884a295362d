import { cleanDomains, type TakenKey } from '@tasuki/domain/accounts/create-account';
import { and, eq, inArray, ne, or } from 'drizzle-orm';
import type { Reader } from '../client.ts';
import { accountKeys } from '../tables/index.ts';

export interface WantedKeys {
  domains?: readonly string[] | null;
  corporateNumber?: string | null;
}

/** Which of these domains and 法人番号 already stand for another account. */
export async function findTakenKeys(db: Reader, wanted: WantedKeys, exceptAccountId?: string): Promise<TakenKey[]> {
  const domains = cleanDomains(wanted.domains);
  const conditions = [
    ...(domains.length > 0 ? [and(eq(accountKeys.kind, 'domain'), inArray(accountKeys.value, domains))] : []),
    ...(wanted.corporateNumber
      ? [and(eq(accountKeys.kind, 'corporate-number'), eq(accountKeys.value, wanted.corporateNumber))]
      : []),
  ];
  if (conditions.length === 0) return [];
  const others = exceptAccountId ? ne(accountKeys.accountId, exceptAccountId) : undefined;
  const rows = await db
    .select()
    .from(accountKeys)
    .where(and(or(...conditions), others));
  return rows.map(({ kind, value, accountId }) => ({ kind: kind as TakenKey['kind'], value, accountId }));
}

/** True when the address stands for someone else. */
export async function isEmailTaken(db: Reader, email: string | null | undefined, exceptContactId?: string) {
  const value = email?.trim().toLowerCase();
  if (!value) return false;
  const [key] = await db
    .select({ contactId: accountKeys.contactId })
    .from(accountKeys)
    .where(and(eq(accountKeys.kind, 'email'), eq(accountKeys.value, value)));
  return key !== undefined && key.contactId !== exceptContactId;
}
