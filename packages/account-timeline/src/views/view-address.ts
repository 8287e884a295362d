import { parseSearch, stringifySearch, type UrlState } from '../app/url-state.ts';

/** The part of the address that a view keeps: filters, order and columns, in the order of `keys`. */
export function addressOf(url: UrlState, keys: readonly string[]): string {
  return stringifySearch(Object.fromEntries(keys.map((key) => [key, url[key]]))).slice(1);
}

/** The change of the address that shows a view: its own filters, and none of those that were there. */
export function changeTo(keys: readonly string[], view: { id: string; address: string } | undefined): UrlState {
  const none = Object.fromEntries([...keys, 'selected', 'view'].map((key) => [key, undefined]));
  return { ...none, ...(view ? { ...parseSearch(view.address), view: view.id } : {}) };
}
