import type { TimePrecision, Words } from '@tasuki/domain';
import type { Batch } from '../../engine/batch.ts';
import { contentHash } from '../../engine/content-hash.ts';
import { type FieldReader, RowProblem } from '../../mapping/read-fields.ts';
import type { Row } from '../../reading/read-rows.ts';
import { rowReasons } from '../../reasons/row-reasons.ts';
import type { CompanyHint } from './companies.ts';

/** A row whose fields could be read. */
export interface Taken<Fields> {
  row: Row;
  key: string;
  /** Of what was read, so that a changed mapping counts as a change, too. */
  hash: string;
  fields: Fields;
}

/** Reads the fields of each row; a row that cannot be read is reported and left out. */
export function takeRows<Fields extends object>(
  batch: Batch,
  reader: FieldReader,
  rows: readonly Row[],
  read: (row: Row) => Fields,
): Taken<Fields>[] {
  const taken: Taken<Fields>[] = [];
  for (const row of rows) {
    try {
      const fields = read(row);
      const key = reader.key(row) ?? contentHash(row.cells);
      const texts = Object.entries(fields).map(([name, value]): [string, string] => [
        name,
        JSON.stringify(value) ?? '',
      ]);
      taken.push({ row, key, fields, hash: contentHash(Object.fromEntries(texts)) });
    } catch (error) {
      if (!(error instanceof RowProblem)) throw error;
      batch.issue('rejected', row, error.reason);
    }
  }
  return taken;
}

/**
 * Says once a file which of its rows have no date. Leads, deals, activities, tickets and answers mean something without one: they
 * stand at their import, as of unknown time, and no figure of a period counts them. Subscriptions and usage are nothing without
 * their day; their rows are rejected where they are read.
 */
export function noteUndated<Fields>(
  batch: Batch,
  taken: readonly Taken<Fields>[],
  { called }: { called: Words },
  at: (fields: Fields) => unknown,
): void {
  for (const { row, fields } of taken) if (!at(fields)) batch.note(row, rowReasons.undated(called));
}

/** When a row's fact happened: as the row says, else at the moment of its import, as unknown. */
export function whenOf(
  batch: Batch,
  reader: FieldReader,
  row: Row,
  field: string,
): { at: Date; precision: TimePrecision } {
  return reader.moment(row, field) ?? { at: batch.run.now, precision: 'unknown' };
}

/** When a fact happened, or null: for the hash, which must not hold the moment of the import. */
export function statedMoment(reader: FieldReader, row: Row, field: string): string | null {
  const moment = reader.moment(row, field);
  return moment && `${moment.at.toISOString()} ${moment.precision}`;
}

export function companyHint(reader: FieldReader, row: Row, email: string | null): CompanyHint {
  const [id = null, ...otherIds] = reader.texts(row, 'companyId');
  return {
    id,
    otherIds,
    name: reader.text(row, 'companyName'),
    domain: reader.text(row, 'companyDomain'),
    corporateNumber: reader.text(row, 'corporateNumber'),
    email,
  };
}
