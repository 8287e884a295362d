import { readCompanyName } from '@tasuki/domain/accounts/duplicates/company-name';
import type { DuplicateFacts } from '@tasuki/domain/accounts/duplicates/judge-duplicate';
import { foldText, gramsOf } from '@tasuki/domain/search/fold-text';
import { type SQL, sql } from 'drizzle-orm';
import type { Reader } from '../client.ts';
import { holdsWords } from '../search/words-query.ts';
import { searchedWords } from '../tables/searched-words.ts';

/** So many a way: a name that a thousand companies have is no reason to compare them all. */
const MOST_PER_WAY = 30;
const SHORTEST_SIMILAR = 5;
const SHORTEST_PHONE = 9;
const PARTS = 3;

/**
 * Accounts that could be the same company, each way by an index: equal or nearly equal name, kana, domain, telephone, 法人番号.
 * Bounded, so that comparing all accounts costs their number and not its square.
 */
export async function findCandidates(db: Reader, facts: DuplicateFacts): Promise<string[]> {
  const ways = [...byName(facts), ...byKana(facts), ...byDomain(facts), ...byPhone(facts), ...byNumber(facts)];
  if (ways.length === 0) return [];
  const limited = ways.map((way) => sql`(${way} limit ${MOST_PER_WAY})`);
  const rows = await db.execute<{ id: string }>(sql`
    with found(id) as (${sql.join(limited, sql` union `)})
    select a.id from accounts a join found using (id) where a.merged_into_id is null and a.id <> ${facts.id}`);
  return rows.map(({ id }) => id);
}

const words = (...folded: string[]) => ({ words: folded, joined: folded.join('') });

function byName({ name }: DuplicateFacts): SQL[] {
  const { folded } = readCompanyName(name);
  const whole = foldText(name);
  const same = [...new Set([folded, whole])].filter(Boolean).map((each) => {
    return sql`select id from accounts where search_fold(name) = ${each}`;
  });
  if ([...folded].length < SHORTEST_SIMILAR) return same;
  return [...same, ...partsOf(gramsOf(folded)).map(holdsGrams)];
}

/** One sign changed touches two neighbouring pairs at most: of three parts of a name, one is then still whole. */
function partsOf(grams: readonly string[]): string[][] {
  const size = Math.ceil(grams.length / PARTS);
  return Array.from({ length: PARTS }, (_, part) => grams.slice(part * size, (part + 1) * size)).filter(
    (part) => part.length > 1,
  );
}

function holdsGrams(grams: readonly string[]): SQL {
  return sql`select id from accounts where ${searchedWords.accounts.grams} @> ${sql.param([...grams])}::text[]`;
}

function byKana({ nameKana }: DuplicateFacts): SQL[] {
  const kana = foldText(nameKana ?? '');
  return [...kana].length > 1 ? [sql`select id from accounts where ${holdsWords('accounts', words(kana))}`] : [];
}

function byDomain({ id, domains }: DuplicateFacts): SQL[] {
  return domains.flatMap((domain) => [
    sql`select account_id from account_keys where kind = 'domain' and value = ${domain}`,
    sql`select account_id from contacts where ${holdsWords('contacts', words(foldText(`@${domain}`)))} and account_id <> ${id}`,
  ]);
}

function byPhone({ id, phones }: DuplicateFacts): SQL[] {
  const numbers = phones.map(foldText).filter((number) => number.length >= SHORTEST_PHONE);
  return numbers.map(
    (number) =>
      sql`select account_id from contacts where ${holdsWords('contacts', words(number))} and account_id <> ${id}`,
  );
}

function byNumber({ corporateNumber }: DuplicateFacts): SQL[] {
  return corporateNumber ? [sql`select id from accounts where ${holdsWords('accounts', words(corporateNumber))}`] : [];
}
