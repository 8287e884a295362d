import { DEPARTMENTS } from '@tasuki/i18n';
import type { HandoffFilter } from '../__generated__/operations.ts';
import type { UrlState } from '../app/url-state.ts';

/** Which of the waiting passes the address asks for. */
export function readIncoming(url: UrlState): Pick<HandoffFilter, 'from' | 'isMine'> {
  const from = DEPARTMENTS.find((department) => department === url.from);
  return { ...(from ? { from } : {}), ...(url.mine ? { isMine: true } : {}) };
}
