import type { NewEvent } from '../timeline/event.ts';
import { recordTouch } from './record-touch.ts';

/** What somebody does on a website; the other touches reach people who are known. */
export const visitKinds = ['page-viewed', 'mail-clicked', 'form-submitted'] as const;
export type VisitKind = (typeof visitKinds)[number];

/** A visit as it was kept, or came just now. */
export interface Visit {
  id: string;
  kind: VisitKind;
  title: string | null;
  url: string | null;
  occurredAt: Date;
}

/** Whose browser it turned out to be, and who says so. */
export interface Identity {
  accountId: string;
  contactId: string | null;
  by: string | null;
}

/**
 * Visits become touches of the account, each at its own time, the oldest first. None is refused: what a rule of touches forbids is
 * mail, and a visit is none.
 */
export function joinVisits(visits: readonly Visit[], identity: Identity): NewEvent[] {
  const inOrder = [...visits].sort((a, b) => a.occurredAt.getTime() - b.occurredAt.getTime());
  return inOrder.flatMap(
    ({ occurredAt, ...visit }) => recordTouch(null, { ...visit, ...identity, at: occurredAt }).accepted ?? [],
  );
}
