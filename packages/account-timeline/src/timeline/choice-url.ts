import type { Department } from '@tasuki/i18n';
import type { UrlState } from '../app/url-state.ts';
import type { TimelineChoice } from './choice.ts';
import { readLens, writeLens } from './lens.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

const KEYS = ['lens', 'kinds', 'by', 'from', 'to'] as const;

/** Whether the address says anything of what is shown. */
export function hasChoice(url: UrlState): boolean {
  return KEYS.some((key) => url[key] !== undefined && url[key] !== '');
}

/** Reads the choice from the address; what is not there is not narrowed, and the lens is the app's own. */
export function readChoice(url: UrlState, app: Department): TimelineChoice {
  return {
    lens: readLens(url.lens, app),
    kinds: readList(url.kinds),
    people: readList(url.by),
    from: readDay(url.from),
    to: readDay(url.to),
  };
}

/** The choice as the address holds it. */
export function writeChoice({ lens, kinds, people, from, to }: TimelineChoice): UrlState {
  return { lens: writeLens(lens), kinds: kinds.join(), by: people.join(), from, to };
}

const readList = (text: string | undefined): string[] => text?.split(',').filter(Boolean) ?? [];

const readDay = (text: string | undefined): string | undefined => (text && DAY.test(text) ? text : undefined);
