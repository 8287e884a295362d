/**
 * What an event means for the tables. Projections are pure: they name rows and never read any, so that a
 * batch of events can be applied at once and the tables can be built again from events alone.
 */
export type RowChange =
  | { op: 'insert'; table: string; row: Row; orKeep?: boolean }
  | { op: 'upsert'; table: string; key: Row; row: Row }
  | { op: 'update'; table: string; key: Row; set: Row; unlessLaterThan?: LaterThan }
  | { op: 'delete'; table: string; key: Row };

export type Row = Record<string, unknown>;

/** History can arrive late: the change is skipped where `column` already holds a later moment. */
export interface LaterThan {
  column: string;
  at: Date;
}

export const insert = (table: string, row: Row): RowChange => ({ op: 'insert', table, row });
/** First come, first kept: does nothing where the key is taken. */
export const insertOrKeep = (table: string, row: Row): RowChange => ({ op: 'insert', table, row, orKeep: true });
export const upsert = (table: string, key: Row, row: Row): RowChange => ({ op: 'upsert', table, key, row });
export const update = (table: string, key: Row, set: Row, unlessLaterThan?: LaterThan): RowChange => ({
  op: 'update',
  table,
  key,
  set,
  unlessLaterThan,
});
export const remove = (table: string, key: Row): RowChange => ({ op: 'delete', table, key });
