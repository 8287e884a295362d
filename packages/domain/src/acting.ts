import type { Department } from './departments.ts';

/** Who acts, when, and for which department: passed in, because rules have no clock and no session. */
export interface Acting {
  by: string | null;
  at: Date;
  as: Department;
  importSource?: string | null;
}

/** The part of an event that says who did it and when. */
export function actedBy({ by, at, importSource }: Omit<Acting, 'as'>) {
  return { actorId: by, occurredAt: at, importSource: importSource ?? null };
}
