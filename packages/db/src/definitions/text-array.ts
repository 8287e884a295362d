import { type SQL, sql } from 'drizzle-orm';

/** Texts as parameters, joined by commas. */
export const texts = (items: readonly string[]): SQL =>
  sql.join(
    items.map((item) => sql`${item}`),
    sql`, `,
  );

/** The way into a JSON value. */
export const textArray = (keys: readonly string[]): SQL => sql`array[${texts(keys)}]::text[]`;
