import type { Refusal } from '../decision.ts';
import type { EventKind } from './define-event-kind.ts';

/** Whether a kind may be kept off the timelines: handoffs are what the departments share, and colour the ribbon. */
export function mayLeaveTimeline({ name }: Pick<EventKind, 'name'>): boolean {
  return !name.startsWith('handoffs.');
}

/** The kinds off the timelines once one of them is put on or taken off. Nothing is deleted: what comes back brings its past. */
export function changeOffTimeline(
  off: readonly string[],
  kind: Pick<EventKind, 'name'>,
  isOnTimeline: boolean,
): { off: string[]; refused?: undefined } | { off?: undefined; refused: Refusal } {
  if (!isOnTimeline && !mayLeaveTimeline(kind)) {
    const message = 'Handoffs are what the departments share: they stay on the timeline.';
    return { refused: { code: 'KIND_STAYS_ON_TIMELINE', message, field: 'kind' } };
  }
  const others = off.filter((name) => name !== kind.name);
  return { off: isOnTimeline ? others : [...others, kind.name].toSorted() };
}
