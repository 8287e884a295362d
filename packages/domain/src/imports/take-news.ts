/** What a record holds, field by field; JSON values. An attribute is a field of its own, called `attributes.<name>`. */
export type Said = Readonly<Record<string, unknown>>;

/** A field that says something new, but that somebody has changed here since the source last spoke. */
export interface Contradiction {
  field: string;
  stands: unknown;
  says: unknown;
}

export interface News {
  /** Fields to change, with their new values. */
  changes: Said;
  contradictions: Contradiction[];
  /** What the source counts as having said from now on: a contradiction is not taken, so that it shows again. */
  said: Said;
}

/**
 * Three-way merge of what a source said last time, what it says now and what stands: what it says anew is taken where its last
 * word still stands, or nothing does. An empty value takes nothing away, and what the source merely repeats is no news.
 */
export function takeNews({ said, says, stands }: { said: Said; says: Said; stands: Said }): News {
  const news = { changes: {} as Record<string, unknown>, contradictions: [] as Contradiction[], said: { ...said } };
  for (const [field, value] of Object.entries(says)) {
    if (isEmpty(value)) continue;
    const [before, standing] = [said[field], stands[field]];
    if (equal(value, standing)) Object.assign(news.said, { [field]: value });
    else if (equal(value, before)) continue;
    else if (isEmpty(standing) || equal(before, standing)) {
      Object.assign(news.changes, { [field]: value });
      Object.assign(news.said, { [field]: value });
    } else news.contradictions.push({ field, stands: standing, says: value });
  }
  return news;
}

const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === '';
const equal = (one: unknown, other: unknown): boolean => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

/** A record's values of the fields that a source speaks of. */
export const valuesOf = (record: Said, says: Said): Said =>
  Object.fromEntries(Object.keys(says).map((field) => [field, record[field]]));

const PREFIX = 'attributes.';

/** Fields with their attributes as fields beside them. */
export function spreadAttributes({ attributes = {}, ...fields }: Said & { attributes?: Said }): Said {
  const spread = Object.entries(attributes).map(([name, value]) => [`${PREFIX}${name}`, value]);
  return { ...fields, ...Object.fromEntries(spread) };
}

/** The fields of changes as the record has them: attributes together again, added to those that stand. */
export function joinAttributes(changes: Said, standing: Said): Record<string, unknown> {
  const isAttribute = ([name]: [string, unknown]) => name.startsWith(PREFIX);
  const entries = Object.entries(changes);
  const fields = Object.fromEntries(entries.filter((entry) => !isAttribute(entry)));
  const own = entries.filter(isAttribute).map(([name, value]) => [name.slice(PREFIX.length), value]);
  return own.length > 0 ? { ...fields, attributes: { ...standing, ...Object.fromEntries(own) } } : fields;
}
