import type { FactDefinition } from '@tasuki/domain/definitions/define-fact';
import { leadCaptured } from '@tasuki/domain/marketing/events/lead-captured';
import { leadUpdated } from '@tasuki/domain/marketing/events/lead-updated';
import { type SQL, sql } from 'drizzle-orm';
import { leads } from '../tables/index.ts';
import { textArray } from './text-array.ts';

/** The event that corrects what a lead was born with: from the first one on its row knows the latest value alone. */
export const correction = leadUpdated.name;

/**
 * What a fact was worth from the lead's birth on, read from its row as text: true as long as nobody corrected the lead. Null
 * where a fact is told by anything else than the lead's birth and its corrections.
 */
export function valueInRow({ shape }: Pick<FactDefinition, 'shape'>): SQL | null {
  if (shape.is !== 'latest' || shape.classes || shape.otherwise !== undefined) return null;
  const births = shape.of.filter(({ kind, isBirth }) => isBirth && kind === leadCaptured.name);
  const isLeads = shape.of.every((one) => births.includes(one) || one.kind === correction);
  if (!isLeads || births.length === 0) return null;
  const values = births.map(({ path: [column, ...rest] }) => inRow(column, rest));
  if (values.some((value) => value === null)) return null;
  const cases = values.map((value) => sql`when ${value?.isPresent} then ${value?.text}`);
  return sql`case ${sql.join(cases, sql` `)} end`;
}

/** Where the row keeps a field of the birth's payload. */
function inRow(column: string | undefined, rest: readonly string[]): { isPresent: SQL; text: SQL } | null {
  if (column === 'source') return { isPresent: sql`true`, text: sql`${leads.source}` };
  if (column === 'cycleNumber') return { isPresent: sql`true`, text: sql`${leads.cycleNumber}::text` };
  if (column !== 'attributes' || rest.length === 0) return null;
  const keys = textArray(rest);
  return { isPresent: sql`${leads.attributes} #> ${keys} is not null`, text: sql`${leads.attributes} #>> ${keys}` };
}
