import { type Database, organisation } from '@tasuki/db';

export type OrganisationRow = typeof organisation.$inferSelect;

const REMEMBERED_MS = 1000;

export interface OrganisationReader {
  /** The organisation's settings; null before the first run has made one. */
  (): Promise<OrganisationRow | null>;
  /** After a change: the next read of this process sees it. */
  forget(): void;
}

/** Reads the organisation's settings, remembering them for a second; that there are none yet is asked anew each time. */
export function createOrganisationReader(db: Database): OrganisationReader {
  let known: { row: Promise<OrganisationRow | null>; until: number } | null = null;
  const forget = () => {
    known = null;
  };
  const read = () => {
    const now = Date.now();
    if (!known || known.until < now) {
      const row = db
        .select()
        .from(organisation)
        .limit(1)
        .then((rows) => rows[0] ?? null);
      const own = { row, until: now + REMEMBERED_MS };
      known = own;
      const drop = () => {
        if (known === own) forget();
      };
      // Whoever makes the organisation opens an app at once, which needs it.
      row.then((found) => found ?? drop(), drop);
    }
    return known.row;
  };
  return Object.assign(read, { forget });
}
