import type { Words } from '@tasuki/domain';
import type { Mapping } from '../mapping/mapping-schema.ts';
import { parseMapping } from '../mapping/read-mapping.ts';

/** The export of a well-known system: a name, and what its columns mean. */
export interface FileFormat {
  name: string;
  title: Words;
  mapping: Mapping;
}

/** Defines a format by a mapping as people write it; the source is called after the format unless a run says otherwise. */
export function defineFormat(name: string, title: Words, mapping: { timeZone?: string; tables: object[] }): FileFormat {
  return { name, title, mapping: parseMapping({ source: name, ...mapping }, name) };
}

/** A column that the file may lack. */
export const perhaps = (...column: string[]) => ({ column, optional: true });
