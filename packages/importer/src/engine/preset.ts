import type { Words } from '@tasuki/domain';
import type { Source } from '../reading/open-source.ts';
import type { Header, Row } from '../reading/read-rows.ts';
import type { Batch } from './batch.ts';

/** A table of the source and what its rows mean. */
export interface ImportTable {
  source: Source;
  header: Header;
  /** Looks ahead in the files of this run for what one row alone does not say; keeps no more than a word an account. */
  prepare?(): Promise<void>;
  /** Reads rows into the batch. Run again with a fresh batch when a race was lost, so it keeps nothing. */
  importRows(batch: Batch, rows: Row[]): Promise<void>;
  /** Why rows of this table may be passed over. */
  passedOverReason?: string;
}

/** Work that follows from what has been imported and not from one row: it is called until it finds nothing more. */
export interface FollowUp {
  name: string;
  run(batch: Batch): Promise<'more' | 'done'>;
}

/** A file that fits nothing, or cannot be read. */
export interface UnusedFile {
  file: string;
  reason: Words;
}

export interface ImportPlan {
  tables: ImportTable[];
  followUps: FollowUp[];
  unused: UnusedFile[];
}
