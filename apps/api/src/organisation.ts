import { type Database, organisation } from '@tasuki/db';

export type OrganisationRow = typeof organisation.$inferSelect;

const REMEMBERED_MS = 1000;

/** Reads the organisation's settings, remembering them for a second. Null before the first run has made one. */
export function createOrganisationReader(db: Database): () => Promise<OrganisationRow | null> {
  let known: { row: Promise<OrganisationRow | null>; until: number } | null = null;
  return () => {
    const now = Date.now();
    if (!known || known.until < now) {
      const row = db
        .select()
        .from(organisation)
        .limit(1)
        .then((rows) => rows[0] ?? null);
      known = { row, until: now + REMEMBERED_MS };
      row.catch(() => {
        known = null;
      });
    }
    return known.row;
  };
}
