import { addDays, type Day, isDay } from '@tasuki/domain/days';
import type { Department } from '@tasuki/i18n';
import type { TaskFilter } from '../__generated__/operations.ts';
import type { UrlState } from '../app/url-state.ts';
import { momentInZone } from '../panels/zoned-time.ts';

export const WHOSE = ['mine', 'department', 'all'] as const;
export const DUES = ['late', 'week'] as const;

export const NO_FILTERS: UrlState = { whose: undefined, state: undefined, due: undefined, on: undefined };

/** What of the address a saved view of the tasks keeps. */
export const VIEW_KEYS = [...Object.keys(NO_FILTERS), 'columns', 'as'];

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

export function readWhose(url: UrlState): (typeof WHOSE)[number] {
  return WHOSE.find((each) => each === url.whose) ?? 'mine';
}

/** The address as the API's filter: my open tasks unless it says otherwise. `now` is a full hour, so that it stays equal. */
export function readTaskFilter(
  url: UrlState,
  { department, now, timeZone }: { department: Department; now: number; timeZone: string },
): TaskFilter {
  const whose = readWhose(url);
  return {
    state: url.state === 'done' ? 'done' : 'open',
    ...(whose === 'mine' ? { isMine: true } : {}),
    ...(whose === 'department' ? { department } : {}),
    ...(url.due === 'late' ? { dueTo: new Date(now).toISOString() } : {}),
    ...(url.due === 'week' ? { dueTo: new Date(now + WEEK_MS).toISOString() } : {}),
    ...(url.on && isDay(url.on) ? dueOn(url.on, timeZone) : {}),
  };
}

/** From midnight to midnight on the organisation's clock. */
function dueOn(day: Day, timeZone: string): TaskFilter {
  const midnight = (of: Day) => momentInZone(`${of}T00:00`, timeZone);
  return { dueFrom: midnight(day), dueTo: midnight(addDays(day, 1)) };
}
