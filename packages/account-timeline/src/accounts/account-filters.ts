import { DEPARTMENTS } from '@tasuki/i18n';
import type { AccountFilter, AccountOrder, AccountOrderField } from '../__generated__/operations.ts';
import type { UrlState } from '../app/url-state.ts';

/** The filters of the account list as they stand in the address: `?q=…&holder=FIELD_SALES&mine=1&state=provisional`. */
export function readAccountFilter(url: UrlState): AccountFilter {
  const holder = DEPARTMENTS.find((department) => department === url.holder);
  return {
    ...(url.q ? { text: url.q } : {}),
    ...(holder ? { holders: [holder] } : {}),
    ...(url.state ? { state: url.state } : {}),
    ...(url.mine ? { isMine: true } : {}),
  };
}

export const NO_FILTERS: UrlState = { q: undefined, holder: undefined, state: undefined, mine: undefined };

/** What of the address a saved view of this list keeps. */
export const VIEW_KEYS = [...Object.keys(NO_FILTERS), 'sort', 'columns'];

const FIELDS: Record<string, AccountOrderField> = { name: 'NAME', since: 'HOLDER_SINCE' };

/** The order in the address, `name` or `-since`; the latest passes first when it says none. */
export function readAccountOrder(url: UrlState): AccountOrder {
  const field = FIELDS[(url.sort ?? '').replace(/^-/, '')];
  if (!field) return { field: 'HOLDER_SINCE', direction: 'DESC' };
  return { field, direction: url.sort?.startsWith('-') ? 'DESC' : 'ASC' };
}
