import { DEPARTMENTS } from '@tasuki/i18n';
import type { AccountFilter, AccountOrder } from '../__generated__/operations.ts';
import type { UrlState } from '../app/url-state.ts';

/** The filters of the account list as they stand in the address: `?q=…&holder=FIELD_SALES&mine=1&state=provisional`. */
export function readAccountFilter(url: UrlState): AccountFilter {
  const holder = DEPARTMENTS.find((department) => department === url.holder);
  return {
    ...(url.q ? { search: url.q } : {}),
    ...(holder ? { holder } : {}),
    ...(url.state ? { state: url.state } : {}),
    ...(url.mine ? { isMine: true } : {}),
  };
}

export const NO_FILTERS: UrlState = { q: undefined, holder: undefined, state: undefined, mine: undefined };

const ORDERS: Record<string, AccountOrder> = {
  name: 'NAME_ASC',
  '-name': 'NAME_DESC',
  since: 'HOLDER_SINCE_ASC',
  '-since': 'HOLDER_SINCE_DESC',
};

/** The order in the address, `name` or `-since`; the latest passes first when it says none. */
export function readAccountOrder(url: UrlState): AccountOrder {
  return ORDERS[url.sort ?? ''] ?? 'HOLDER_SINCE_DESC';
}
