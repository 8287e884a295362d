import { type FieldPolicy, InMemoryCache, type Reference } from '@apollo/client/cache';
import { relayStylePagination } from '@apollo/client/utilities';

const PAGE_ARGUMENTS = new Set(['first', 'last', 'after', 'before']);

/**
 * A connection whose pages join into one list. Every argument but the page's own is part of the key,
 * or lists with different filters would mix.
 */
function pagedList(): FieldPolicy {
  return relayStylePagination<Reference>((args) => {
    const keys = Object.keys(args ?? {}).filter((name) => !PAGE_ARGUMENTS.has(name));
    return keys.length > 0 ? keys.toSorted() : false;
  }) as FieldPolicy;
}

const PAGED_LISTS = [
  'accounts',
  'leads',
  'handoffs',
  'opportunities',
  'contracts',
  'tasks',
  'customerPortfolio',
  'onboardingPlans',
  'tickets',
];

/** What the client remembers. Things are found by id; the viewer and the organisation are one of a kind. */
export function createCache(): InMemoryCache {
  return new InMemoryCache({
    typePolicies: {
      Query: { fields: Object.fromEntries(PAGED_LISTS.map((name) => [name, pagedList()])) },
      Viewer: { keyFields: [] },
      Organisation: { keyFields: [] },
      // The same name stands for other numbers with another period or filter.
      Kpi: { keyFields: false },
      KpiGroup: { keyFields: false },
      // What a record was found by differs from search to search.
      SearchHit: { keyFields: false },
    },
  });
}
