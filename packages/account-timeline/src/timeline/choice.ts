import type { TimelineFilter } from '../__generated__/operations.ts';
import { ALL, type Lens } from './lens.ts';
import type { TimelineRowEvent } from './timeline-queries.ts';

/** What of an account's timeline is shown: the lens, and what narrows it further. Empty means all. */
export interface TimelineChoice {
  lens: Lens;
  kinds: readonly string[];
  /** Ids of the people who did it. */
  people: readonly string[];
  /** Days in the organisation's zone, both included: `2026-07-20`. */
  from: string | undefined;
  to: string | undefined;
}

/** Only the departments are chosen. */
export function lensOnly(lens: Lens): TimelineChoice {
  return { lens, kinds: [], people: [], from: undefined, to: undefined };
}

/** How many of the further filters are set. */
export function countNarrowings({ kinds, people, from, to }: TimelineChoice): number {
  return kinds.length + people.length + (from || to ? 1 : 0);
}

/** The choice as the API takes it. */
export function toFilter({ lens, kinds, people, from, to }: TimelineChoice): TimelineFilter {
  return {
    ...(lens.length === ALL.length ? {} : { departments: [...lens], withHandoffs: true }),
    ...(kinds.length > 0 ? { kinds: [...kinds] } : {}),
    ...(people.length > 0 ? { actors: [...people] } : {}),
    ...(from ? { fromDay: from } : {}),
    ...(to ? { toDay: to } : {}),
  };
}

/** Repeats of a kind that was asked for by its name are meant to be seen one by one. */
export function isFolded({ kinds }: TimelineChoice): boolean {
  return kinds.length === 0;
}

/** Whether an event that was recorded just now is among what is shown. `day` is its day in the organisation's zone. */
export function shows(
  { lens, kinds, people, from, to }: TimelineChoice,
  { kind, department, actor }: Pick<TimelineRowEvent, 'kind' | 'department' | 'actor'>,
  day: string,
): boolean {
  if (!lens.includes(department) && !kind.startsWith('handoffs.')) return false;
  if (kinds.length > 0 && !kinds.includes(kind)) return false;
  if (people.length > 0 && !(actor && people.includes(actor.id))) return false;
  return !(from && day < from) && !(to && day > to);
}
