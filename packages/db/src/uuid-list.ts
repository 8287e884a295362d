import { type SQL, sql } from 'drizzle-orm';

/** Any number of ids as one parameter, for `column = any(…)`; a list of parameters ends at 65,534. */
export const anyOf = (ids: readonly string[]): SQL => sql`any(${sql.param(`{${ids.join(',')}}`)}::uuid[])`;
