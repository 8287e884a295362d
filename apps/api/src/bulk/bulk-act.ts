import type { BulkItem } from '@tasuki/db';
import type { Decision, Operation } from '@tasuki/domain';
import type { CommandScope } from '../command/run-command.ts';
import type { RecordName } from '../records/record-types.ts';

export interface BulkTarget {
  accountId: string;
  id: string;
}

/** What the rule says of one record, and how the record was before. */
export interface BulkStep {
  name: string;
  decision: Decision;
  before: NonNullable<BulkItem['before']>;
  /** Set where something changed that no event tells, such as a person's own follow. */
  isChanged?: boolean;
}

/** Something that can be done to many records at once, each by the rule that it has alone. */
export interface BulkAct<Choice> {
  /** What the permission matrix calls it. */
  operation: Operation;
  record: RecordName;
  /** Reads what was chosen for all records, once. */
  choose: (scope: CommandScope) => Promise<{ choice: Choice; words: string | null }>;
  /** Null where there is no such record. */
  run: (scope: CommandScope, target: BulkTarget, choice: Choice) => Promise<BulkStep | null>;
}

/** The way back for one record: what brings `before` back, or why it can't be brought back any more. */
export type BulkUndo = (
  scope: CommandScope,
  target: BulkTarget,
  before: NonNullable<BulkItem['before']>,
) => Promise<Decision>;

/** Somebody changed the record after the bulk act: taking it back would undo their work. */
export const changedSince: Decision = {
  refused: { code: 'CHANGED_SINCE', message: 'It was changed after this act, so it stays as it is now.' },
};
