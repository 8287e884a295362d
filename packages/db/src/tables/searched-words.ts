import { sql } from 'drizzle-orm';

/**
 * What a record is found by, folded by `search_fold` of the migrations: fields parted by `|`, so that no pair of signs spans two.
 * Indexes and queries name the very same expression, or PostgreSQL would not use the index.
 */
export const searchedWords = {
  accounts: sql`search_fold(name || '|' || coalesce(name_kana, '') || '|' || coalesce(corporate_number, ''))`,
  contacts: sql`search_fold(family_name || coalesce(given_name, '') || '|' || coalesce(family_name_kana, '') || coalesce(given_name_kana, '') || '|' || coalesce(email, '') || '|' || coalesce(phone, ''))`,
  opportunities: sql`search_fold(name)`,
  accountKeys: sql`search_fold(value)`,
} as const;

/** The pairs of signs in folded words, for a GIN index: two signs are enough to find by, where trigrams ask for three. */
export const gramsIn = (words: (typeof searchedWords)[keyof typeof searchedWords]) => sql`search_grams(${words})`;
