import { useFormats } from '@tasuki/i18n';
import { useMemo } from 'react';

/** Days in the organisation's zone; `to` is the first day outside. */
export interface Period {
  from: string;
  to: string;
}

const DAY_MILLISECONDS = 86_400_000;

/** The last so many days, today included. The same object until the day changes, so that queries do not start anew. */
export function useLastDays(days: number): Period {
  const formats = useFormats();
  const now = Date.now();
  const from = formats.dayKey(now - (days - 1) * DAY_MILLISECONDS);
  const to = formats.dayKey(now + DAY_MILLISECONDS);
  return useMemo(() => ({ from, to }), [from, to]);
}
