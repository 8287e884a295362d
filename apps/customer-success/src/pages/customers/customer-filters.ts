import type { UrlState } from '@tasuki/account-timeline';
import { addDays, isDay } from '@tasuki/domain/days';
import type { Sort } from '@tasuki/ui';
import type { CustomerFilter, CustomersPageQueryVariables } from '../../__generated__/operations.ts';

export const TIERS = ['high', 'low', 'tech', 'community'] as const;
export const RENEWAL_DAYS = ['30', '60', '90', '120'] as const;

/** Clears all that narrows the list, so that everyone's customers are shown; the sort stays. */
export const NO_FILTERS = {
  q: undefined,
  owner: 'all',
  tier: undefined,
  renews: undefined,
  on: undefined,
} as const;

/** What of the address a saved view of the customers keeps. */
export const VIEW_KEYS = [...Object.keys(NO_FILTERS), 'sort', 'columns', 'as'];

export function isFiltered(url: UrlState): boolean {
  return Object.entries(NO_FILTERS).some(([name, cleared]) => url[name] && url[name] !== cleared);
}

/** Whether the address says nothing of a view: the page then opens with the viewer's own customers. */
export function isBare(url: UrlState): boolean {
  return [...VIEW_KEYS, 'view'].every((name) => !url[name]);
}

/** Whether "my customers" is all that narrows the list: when it is empty, the viewer owns none. */
export function isMineAlone(url: UrlState): boolean {
  return url.owner === 'me' && !isFiltered({ ...url, owner: undefined });
}

/** The address as the API's filter; what is not understood narrows nothing. */
export function readFilter(url: UrlState, { viewerId, today }: { viewerId: string; today: string }): CustomerFilter {
  const tier = TIERS.find((each) => each === url.tier);
  const days = RENEWAL_DAYS.find((each) => each === url.renews);
  return {
    ...(url.q ? { search: url.q } : {}),
    ...(url.owner === 'me' ? { ownerId: viewerId } : {}),
    ...(tier ? { touchTier: [tier] } : {}),
    // The day itself is within: "within 30 days" ends before the 31st day from now.
    ...(days ? { renewsBefore: addDays(today, Number(days) + 1) } : {}),
    ...(url.on && isDay(url.on) ? { dueOn: url.on } : {}),
  };
}

const ORDERS = { renewal: 'RENEWAL_DATE', notice: 'NOTICE_DEADLINE', health: 'HEALTH', mrr: 'MRR' } as const;

/** `sort=notice`, `sort=-renewal`; by renewal unless told otherwise: a notice deadline may have passed long ago. */
export function readSort(text: string | undefined): Sort & { key: keyof typeof ORDERS } {
  const key = text?.replace(/^-/, '');
  const known = Object.keys(ORDERS).find((each): each is keyof typeof ORDERS => each === key);
  return { key: known ?? 'renewal', descending: text?.startsWith('-') ?? false };
}

export function readOrder(text: string | undefined): CustomersPageQueryVariables['orderBy'] {
  const { key, descending } = readSort(text);
  return { field: ORDERS[key], direction: descending ? 'DESC' : 'ASC' };
}
