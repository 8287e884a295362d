import type { Words } from '@tasuki/domain';
import type { ImportPlan } from '../engine/preset.ts';
import type { Source } from '../reading/open-source.ts';
import { findHeader } from '../reading/read-rows.ts';

/** A source of several files that lean on one another; each is known by its columns. */
export interface FileSet {
  name: string;
  title: Words;
  /** The files, in the order in which they are imported. */
  files: readonly SetFile[];
  plan(sources: Source[]): ImportPlan;
}

interface SetFile {
  called: Words;
  /** All columns as the set is published: a file that has them is this one and no look-alike. */
  columns: string;
}

/** Whether the file is one of the set. */
export const isOfSet = (source: Source, { files }: FileSet): boolean =>
  files.some(({ columns }) => findHeader(source, columns.split(' ')) !== undefined);
