/** What an admin says of a file, field by field; the API wants a mapping. */
export interface WizardSettings {
  preset: string;
  /** Null as detected. */
  encoding: string | null;
  source: string;
  /** Null as long as nobody has said what a row is. */
  record: string | null;
  /** The column that makes a row the same row next time; null for the whole row. */
  key: string | null;
  fields: Record<string, FieldChoice>;
}

export interface FieldChoice {
  column: string;
  format: string;
  /** What the file's words are called here; they belong to the column that they were proposed for. */
  values?: Record<string, string>;
}

type Json = Record<string, unknown>;
const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const isWords = (value: unknown): value is Record<string, string> =>
  isJson(value) && Object.values(value).every((word) => typeof word === 'string');
const first = (value: unknown): string | null =>
  typeof value === 'string' ? value : Array.isArray(value) && typeof value[0] === 'string' ? value[0] : null;

/** The one table of a mapping as choices; columns that the file lacks are left out. */
export function readMapping(
  mapping: unknown,
  columns: readonly string[],
): Pick<WizardSettings, 'record' | 'key' | 'fields'> {
  const tables = isJson(mapping) ? mapping.tables : undefined;
  const found: unknown = Array.isArray(tables) ? tables[0] : mapping;
  const table = isJson(found) ? found : {};
  const known = (name: string | null) => (name !== null && columns.includes(name) ? name : null);
  const fields = Object.entries(isJson(table.fields) ? table.fields : {}).flatMap(([name, rule]) => {
    const column = known(first(isJson(rule) ? rule.column : rule));
    if (column === null) return [];
    const values = isJson(rule) && isWords(rule.values) ? { values: rule.values } : {};
    return [[name, { column, format: (isJson(rule) && first(rule.format)) || '', ...values }] as const];
  });
  return {
    record: typeof table.record === 'string' ? table.record : null,
    key: known(first(table.key)),
    fields: Object.fromEntries(fields),
  };
}

/** Under which name a mapping remembers its rows. */
export const readSource = (mapping: unknown): string | null =>
  isJson(mapping) && typeof mapping.source === 'string' ? mapping.source : null;

/** The choices as a mapping. Fields of another record type are left behind. */
export function toMapping({ record, key, fields }: WizardSettings, fieldNames: readonly string[]): Json {
  const chosen = Object.entries(fields).filter(([name, { column }]) => column !== '' && fieldNames.includes(name));
  return {
    tables: [
      {
        record,
        ...(key === null ? {} : { key: [key] }),
        fields: Object.fromEntries(
          chosen.map(([name, { column, format, values }]) => [
            name,
            {
              column: [column],
              ...(format.trim() === '' ? {} : { format: [format.trim()] }),
              ...(values && { values }),
            },
          ]),
        ),
      },
    ],
  };
}
