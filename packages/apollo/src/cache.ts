import { type FieldPolicy, InMemoryCache, type Reference } from '@apollo/client/cache';
import { relayStylePagination } from '@apollo/client/utilities';

/** Where in a list a page stands. Its size is none of them: who asks for five must not shorten a list of a hundred. */
const PLACE_ARGUMENTS = new Set(['last', 'after', 'before']);

/**
 * A connection whose pages join into one list. Every argument but the page's place is part of the key,
 * or lists with different filters would mix.
 */
function pagedList(): FieldPolicy {
  return relayStylePagination<Reference>((args) => {
    const keys = Object.keys(args ?? {}).filter((name) => !PLACE_ARGUMENTS.has(name));
    return keys.length > 0 ? keys.toSorted() : false;
  }) as FieldPolicy;
}

/** Every connection that the contract begins a query with: one left out would never show its second page. */
export const PAGED_LISTS = [
  'accounts',
  'auditEntries',
  'callQueue',
  'campaigns',
  'contracts',
  'customerPortfolio',
  'dealFeedback',
  'diagnosisFindings',
  'handoffs',
  'importRuns',
  'leads',
  'mrrMovements',
  'notifications',
  'onboardingPlans',
  'opportunities',
  'products',
  'tasks',
  'tickets',
  'unassignedOpportunities',
  'users',
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
