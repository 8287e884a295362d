import { foldText } from '@tasuki/domain/search/fold-text';
import { type SQL, sql } from 'drizzle-orm';
import { findSurvivor } from '../accounts/find-survivor.ts';
import type { Reader } from '../client.ts';
import { beginsWithWords, holdsWords, readSearchWords, type SearchWords } from './words-query.ts';

export const searchedTypes = ['account', 'contact', 'opportunity'] as const;
export type SearchedType = (typeof searchedTypes)[number];

export interface SearchHit {
  type: SearchedType;
  id: string;
  accountId: string;
  title: string;
  /** What it was found by where the title does not show it: kana, domain, e-mail, telephone, 法人番号, a merged name. */
  matched: string | null;
}

export interface SearchGroup {
  type: SearchedType;
  hits: SearchHit[];
  hasMore: boolean;
}

interface Found {
  id: string;
  accountId: string;
  title: string;
  fields: (string | null)[];
  mergedIntoId?: string | null;
  [column: string]: unknown;
}

/** So many rows of a type are looked at: enough for a page, and a common word costs no more than that. */
const MOST_RANKED = 100;

/**
 * Records by any part of their names, kana, numbers, domains, e-mails and telephones, the best first; from two signs on
 * anywhere in a word, one sign at its beginning. `first` counts for each type.
 */
export async function searchRecords(
  db: Reader,
  text: string,
  { first, types = searchedTypes }: { first: number; types?: readonly SearchedType[] },
): Promise<SearchGroup[]> {
  const words = readSearchWords(text);
  if (!words) return [];
  const groups = types.map(async (type) => {
    const found = await db.execute<Found>(queries[type](words));
    const hits = await Promise.all(best(found, words, first + 1).map((row) => toHit(db, type, row, words)));
    const once = [...new Map(hits.map((hit) => [hit.id, hit])).values()];
    return { type, hits: once.slice(0, first), hasMore: once.length > first };
  });
  return (await Promise.all(groups)).filter(({ hits }) => hits.length > 0);
}

const queries: Record<SearchedType, (words: SearchWords) => SQL> = {
  account: (words) => sql`
    with found as materialized (
      (select id from accounts where ${beginsWithWords(words)} limit ${MOST_RANKED})
      union (select id from accounts where ${holdsWords('accounts', words)} limit ${MOST_RANKED})
      union (select account_id from account_keys where kind = 'domain' and ${holdsWords('accountKeys', words)} limit ${MOST_RANKED}))
    select id, id as "accountId", name as title, merged_into_id as "mergedIntoId",
      array[name_kana, corporate_number] || array(select value from account_keys k where k.account_id = accounts.id and kind = 'domain') as fields
    from accounts join found using (id)`,
  contact: (words) => sql`
    select id, account_id as "accountId", family_name || coalesce(' ' || given_name, '') as title,
      array[coalesce(family_name_kana || ' ', '') || given_name_kana, family_name_kana, email, phone] as fields
    from contacts where ${holdsWords('contacts', words)} limit ${MOST_RANKED}`,
  opportunity: (words) => sql`
    select id, account_id as "accountId", name as title, '{}'::text[] as fields
    from opportunities where ${holdsWords('opportunities', words)} limit ${MOST_RANKED}`,
};

function best(found: readonly Found[], words: SearchWords, count: number): Found[] {
  const ranked = found.map((row) => ({ row, rank: rankOf(foldText(row.title), words) }));
  ranked.sort((a, b) => a.rank - b.rank || a.row.title.length - b.row.title.length || (a.row.id < b.row.id ? -1 : 1));
  return ranked.slice(0, count).map(({ row }) => row);
}

/** The name itself, then names that begin so, then names that hold it, then what was found by something else. */
function rankOf(title: string, { joined, words }: SearchWords): number {
  if (title === joined) return 0;
  if (title.startsWith(joined)) return 1;
  return words.every((word) => title.includes(word)) ? 2 : 3;
}

async function toHit(db: Reader, type: SearchedType, row: Found, words: SearchWords): Promise<SearchHit> {
  const { id, accountId, title, fields, mergedIntoId } = row;
  if (mergedIntoId) return asSurvivor(db, row, mergedIntoId);
  const holds = (field: string | null) => field !== null && words.words.some((word) => foldText(field).includes(word));
  const isShown = words.words.every((word) => foldText(title).includes(word));
  return { type, id, accountId, title, matched: isShown ? null : (fields.find(holds) ?? null) };
}

/** A merged company answers as the one that it is read through, and says by which name it was found. */
async function asSurvivor(db: Reader, row: Found, mergedIntoId: string): Promise<SearchHit> {
  const id = await findSurvivor(db, mergedIntoId);
  const [survivor] = await db.execute<{ name: string }>(sql`select name from accounts where id = ${id}`);
  return { type: 'account', id, accountId: id, title: survivor?.name ?? row.title, matched: row.title };
}
