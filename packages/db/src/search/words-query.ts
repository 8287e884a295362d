import { foldText, gramsOf } from '@tasuki/domain/search/fold-text';
import { and, type SQL, sql } from 'drizzle-orm';
import { searchedWords } from '../tables/searched-words.ts';

export interface SearchWords {
  /** Folded, in the order typed. */
  words: readonly string[];
  /** All of it as one word: what a name would begin with. */
  joined: string;
}

/** Written with blanks, a number is still one word. */
const TELEPHONE = /^\s*[+＋]?[\d０-９\s()（）‐－-]+$/;

/** What was typed, as the index knows it; null where nothing is left to look for (blanks, `株式会社`). */
export function readSearchWords(text: string): SearchWords | null {
  const parts = TELEPHONE.test(text) ? [text] : text.split(/[\s|｜]+/);
  const words = parts.map(foldText).filter(Boolean);
  return words.length > 0 ? { words, joined: words.join('') } : null;
}

/** Rows that hold every word, found by their pairs of signs. A word of two signs is its own pair and needs no second look. */
export function holdsWords(table: keyof typeof searchedWords, { words }: SearchWords): SQL | undefined {
  const { folded, grams } = searchedWords[table];
  const wanted = [...new Set(words.flatMap((word) => ([...word].length === 1 ? [`^${word}`] : gramsOf(word))))];
  const longer = words.filter((word) => [...word].length > 2);
  return and(
    sql`${grams} @> ${sql.param(wanted)}::text[]`,
    ...longer.map((word) => sql`${folded} like ${`%${word}%`}`),
  );
}

/** Beyond every sign that a name can go on with. */
const LAST_SIGN = '\u{10ffff}';

/** Names that begin with what was typed, by the index of folded names. */
export function beginsWithWords({ joined }: SearchWords): SQL {
  return sql`search_fold(name) ~>=~ ${joined} and search_fold(name) ~<~ ${joined + LAST_SIGN}`;
}
