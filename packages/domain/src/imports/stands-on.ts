import type { RecordedEvent } from '../timeline/event.ts';
import type { RowChange } from '../timeline/row-change.ts';

/** An event with what it means for the tables. */
export interface ProjectedEvent {
  event: RecordedEvent;
  changes: readonly RowChange[];
}

/**
 * The events of an account that stand on what an import recorded there: they name a record that it made, or pass a sash or
 * count a cycle that it moved. A change beside the import (a note, another person's data) does not stand on it.
 */
export function findEventsStandingOn(
  imported: readonly ProjectedEvent[],
  later: readonly ProjectedEvent[],
): RecordedEvent[] {
  const made = new Set(imported.flatMap(({ changes }) => changes.flatMap(madeId)));
  const hasMovedSash = imported.some(({ changes }) => changes.some(movesSash));
  return later
    .filter(({ event, changes }) => names(event, made) || (hasMovedSash && changes.some(countsOnSash)))
    .map(({ event }) => event);
}

const madeId = (change: RowChange): string[] =>
  change.op === 'insert' && typeof change.row.id === 'string' ? [change.row.id] : [];

function names({ subject, contactId, payload }: RecordedEvent, made: ReadonlySet<string>): boolean {
  if ((subject && made.has(subject.id)) || (contactId && made.has(contactId))) return true;
  const text = JSON.stringify(payload);
  return [...made].some((id) => text.includes(id));
}

const sashColumns = ['holder', 'cycleNumber'];
const movesSash = (change: RowChange): boolean =>
  change.table === 'cycles' ||
  (change.table === 'accounts' && change.op === 'update' && sashColumns.some((column) => column in change.set));

const countsOnSash = (change: RowChange): boolean =>
  movesSash(change) || change.table === 'handoffs' || (change.op === 'insert' && 'cycleNumber' in change.row);
