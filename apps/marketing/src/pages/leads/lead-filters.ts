import type { UrlState } from '@tasuki/account-timeline';
import { cells, isCell } from '@tasuki/domain/scores/score-terms';
import type { LeadFilter, LeadOrder } from '../../__generated__/operations.ts';

export const LEAD_STATES = ['open', 'offered', 'working', 'passed', 'won', 'lost', 'disqualified'] as const;
export type LeadState = (typeof LEAD_STATES)[number];

/** The state that the address asks for; the inbox begins with what is to do. */
export function readState(url: UrlState): LeadState | 'all' {
  if (url.state === 'all') return 'all';
  return LEAD_STATES.find((state) => state === url.state) ?? 'open';
}

/** Stands for leads without a source: an address cannot hold nothing. */
export const NO_SOURCE = '-';

/** The filter of the address as the API asks for it. */
export function readLeadFilter(url: UrlState): LeadFilter {
  const state = readState(url);
  return {
    ...(url.q ? { text: url.q } : {}),
    ...(state === 'all' ? {} : { states: [state] }),
    ...(state === 'open' ? { waitsFor: 'MARKETING' } : {}),
    ...sourceFilter(url.source),
    ...(url.campaign ? { campaignId: url.campaign } : {}),
    ...(url.cell ? { cells: cellsOf(url.cell) } : {}),
  };
}

function sourceFilter(source: string | undefined): LeadFilter {
  if (!source) return {};
  return source === NO_SOURCE ? { hasNoSource: true } : { sources: [source] };
}

/** The cells and bands that can be chosen: a band is a row or a column of the grid. */
export const PLACES = [...new Set(cells.flatMap(([fit = '', digit = '']) => [fit, digit])), ...cells, 'disqualified'];

/** The cells of a place; of one that an address made up, the place itself, which the API refuses. */
function cellsOf(place: string): string[] {
  if (isCell(place) || place === 'disqualified') return [place];
  const own = cells.filter((cell) => cell.includes(place));
  return own.length > 0 ? own : [place];
}

/** The orders of the inbox, the usual one first: the newest; the best place in the grid; the highest sum. */
export const LEAD_ORDERS = ['entered', 'cell', 'fit', 'engagement'] as const;
export type LeadOrderName = (typeof LEAD_ORDERS)[number];

const orders: Record<LeadOrderName, LeadOrder | undefined> = {
  entered: undefined,
  cell: { field: 'CELL', direction: 'ASC' },
  fit: { field: 'FIT', direction: 'DESC' },
  engagement: { field: 'ENGAGEMENT', direction: 'DESC' },
};

export const readOrderName = (url: UrlState): LeadOrderName =>
  LEAD_ORDERS.find((name) => name === url.sort) ?? 'entered';
export const readLeadOrder = (url: UrlState): LeadOrder | undefined => orders[readOrderName(url)];

/** Clears every filter. The inbox then shows what is to do again. */
export const NO_FILTERS = { q: undefined, state: undefined, source: undefined, campaign: undefined, cell: undefined };

/** What of the address a saved view of the inbox keeps. */
export const VIEW_KEYS = [...Object.keys(NO_FILTERS), 'sort', 'columns'];

export function hasFilter(url: UrlState): boolean {
  return Object.keys(NO_FILTERS).some((name) => url[name]);
}
