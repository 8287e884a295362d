import type { NewEvent, TimePrecision } from './event.ts';

/** Who acts and when: what every command carries besides its own fields. */
export interface Acting {
  by: string | null;
  at: Date;
  timePrecision?: TimePrecision;
  importSource?: string | null;
}

/** The part of an event that comes from the account and the person acting. */
export function actingOn(
  accountId: string,
  { by, at, timePrecision, importSource }: Acting,
): Pick<NewEvent, 'accountId' | 'actorId' | 'occurredAt' | 'timePrecision' | 'importSource'> {
  return {
    accountId,
    actorId: by,
    occurredAt: at,
    timePrecision: timePrecision ?? 'instant',
    importSource: importSource ?? null,
  };
}
