import type { UrlState } from '@tasuki/account-timeline';
import type { LeadFilter } from '../../__generated__/operations.ts';

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
    ...sourceFilter(url.source),
    ...(url.campaign ? { campaignId: url.campaign } : {}),
  };
}

function sourceFilter(source: string | undefined): LeadFilter {
  if (!source) return {};
  return source === NO_SOURCE ? { hasNoSource: true } : { sources: [source] };
}

/** Clears every filter. The inbox then shows what is to do again. */
export const NO_FILTERS = { q: undefined, state: undefined, source: undefined, campaign: undefined };

/** What of the address a saved view of the inbox keeps. */
export const VIEW_KEYS = [...Object.keys(NO_FILTERS), 'columns'];

export function hasFilter(url: UrlState): boolean {
  return Object.keys(NO_FILTERS).some((name) => url[name]);
}
