import { enumName } from '@tasuki/domain/enum-name';
import { DEPARTMENTS, type Department } from '@tasuki/i18n';
import type { Pass } from './ribbon.ts';

export interface HandoffEvent {
  id: string;
  kind: string;
  occurredAt: string;
  payload: unknown;
}

/** Reads where a handoff event goes from and to; undefined for any other event and for placeholders. */
export function readRoute(payload: unknown): { from: Department; to: Department } | undefined {
  if (typeof payload !== 'object' || payload === null || !('from' in payload) || !('to' in payload)) return undefined;
  const from = departmentOf(payload.from);
  const to = departmentOf(payload.to);
  return from && to ? { from, to } : undefined;
}

/** What the sender or receiver wrote beside a handoff. The chips tell its route already. */
export function readNote(payload: unknown): string | undefined {
  if (typeof payload !== 'object' || payload === null || !('note' in payload)) return undefined;
  return typeof payload.note === 'string' && payload.note !== '' ? payload.note : undefined;
}

/** The passes that the accepted handoffs tell, oldest first. */
export function readPasses(events: readonly HandoffEvent[]): Pass[] {
  return events
    .flatMap(({ kind, occurredAt, payload }) => {
      const route = kind === 'handoffs.accepted' ? readRoute(payload) : undefined;
      return route ? [{ ...route, at: Date.parse(occurredAt) }] : [];
    })
    .toSorted((a, b) => a.at - b.at);
}

// Payloads are written in the domain's words (`inside-sales`), the contract in capitals.
function departmentOf(word: unknown): Department | undefined {
  if (typeof word !== 'string') return undefined;
  return DEPARTMENTS.find((department) => department === enumName(word));
}

/** The nearest handoff before or after an event. `newestFirst` is in the timeline's own order. */
export function nearestHandoff(
  newestFirst: readonly HandoffEvent[],
  from: { id: string; occurredAt: string },
  direction: 'older' | 'newer',
): HandoffEvent | undefined {
  const place = (event: { id: string; occurredAt: string }) => `${event.occurredAt} ${event.id}`;
  if (direction === 'older') return newestFirst.find((event) => place(event) < place(from));
  return newestFirst.findLast((event) => place(event) > place(from));
}
