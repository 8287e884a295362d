import { type SQL, sql } from 'drizzle-orm';

interface SearchedWords {
  folded: SQL;
  /** The pairs of signs in it, for a GIN index: two signs are enough to find by, where trigrams ask for three. */
  grams: SQL;
}

const foldedBy = (expression: SQL): SearchedWords => ({ folded: expression, grams: sql`search_grams(${expression})` });

/**
 * What a record is found by, folded by `search_fold` of the migrations: fields parted by `|`, so that no pair of signs spans two.
 * Indexes and queries name the very same expression, or PostgreSQL would not use the index.
 */
export const searchedWords = {
  // Kept beside the row by PostgreSQL itself (migration `account_words`): lists look at them by the ten thousand, and to fold so many
  // names anew takes seconds. No column of the table's definition, so that nobody who reads an account carries them along.
  accounts: { folded: sql`folded_words`, grams: sql`folded_grams` },
  contacts: foldedBy(
    sql`search_fold(family_name || coalesce(given_name, '') || '|' || coalesce(family_name_kana, '') || coalesce(given_name_kana, '') || '|' || coalesce(email, '') || '|' || coalesce(phone, ''))`,
  ),
  opportunities: foldedBy(sql`search_fold(name)`),
  accountKeys: foldedBy(sql`search_fold(value)`),
} as const satisfies Record<string, SearchedWords>;
