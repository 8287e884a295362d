import { type Said, spreadAttributes } from './take-news.ts';

/** The fields that an event about a company or a person gives: all of a new one, the changed ones of an edit. */
export function fieldsOfEdit(payload: Record<string, unknown>): string[] {
  const { changes, before } = payload as { changes?: Said; before?: Said };
  const after = spreadAttributes(changes ?? payload);
  const earlier = spreadAttributes(before ?? {});
  return Object.keys(after).filter(
    (field) => after[field] != null && JSON.stringify(after[field]) !== JSON.stringify(earlier[field]),
  );
}
