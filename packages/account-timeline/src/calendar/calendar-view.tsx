import { describeError } from '@tasuki/apollo';
import { addMonths, type Day } from '@tasuki/domain/days';
import { useFormats, useLocale, useTexts } from '@tasuki/i18n';
import { Button, ErrorPanel, RefreshLine, useIsNarrow } from '@tasuki/ui';
import { useMemo, useRef } from 'react';
import { useUrlState } from '../app/url-state.ts';
import type { PanelQuery } from '../panels/panel.tsx';
import styles from './calendar.module.css';
import type { CalendarDay } from './calendar-day.ts';
import { calendarTexts } from './calendar-texts.ts';
import { MonthAgenda } from './month-agenda.tsx';
import { MonthGrid } from './month-grid.tsx';
import type { CalendarMonth } from './use-calendar-month.ts';

const NARROW = 640;

interface CalendarViewProps {
  calendar: CalendarMonth;
  query: PanelQuery<unknown>;
  /** Days that have something, in order; those of the month before while the next ones are on their way. */
  days: readonly CalendarDay[];
}

/** A list by its days: a grid of weeks, on a phone the days that have something. A day opens as the list narrowed to it. */
export function CalendarView({ calendar, query, days }: CalendarViewProps) {
  const t = useTexts(calendarTexts);
  const { locale } = useLocale();
  const ref = useRef<HTMLDivElement>(null);
  const isNarrow = useIsNarrow(ref, NARROW);
  const [, setUrl] = useUrlState();
  const { month, today } = calendar;
  const byDay = useMemo(() => new Map(days.map((day) => [day.day, day])), [days]);
  const shown = {
    ...{ ...calendar, days: byDay },
    onMonth: (to: string) => setUrl({ month: to === today.slice(0, 7) ? undefined : to }),
    onOpenDay: (on: Day) => setUrl({ as: undefined, on }, { push: true }),
  };
  return (
    <div ref={ref} className={styles.calendar}>
      <RefreshLine active={query.loading} />
      <MonthHead month={month} isNarrow={isNarrow} onMonth={shown.onMonth} thisMonth={today.slice(0, 7)} />
      {query.error ? (
        <ErrorPanel
          title={t('calendar.month-failed')}
          {...describeError(query.error, locale)}
          onRetry={() => void query.refetch()}
        />
      ) : isNarrow ? (
        <MonthAgenda {...shown} isLoading={query.loading} />
      ) : (
        <MonthGrid {...shown} />
      )}
    </div>
  );
}

interface MonthHeadProps {
  month: string;
  thisMonth: string;
  isNarrow: boolean;
  onMonth: (month: string) => void;
}

function MonthHead({ month, thisMonth, isNarrow, onMonth }: MonthHeadProps) {
  const t = useTexts(calendarTexts);
  const formats = useFormats();
  const go = (months: number) => onMonth(addMonths(`${month}-01`, months).slice(0, 7));
  return (
    <header className={styles.head}>
      <h2 aria-live="polite">{formats.month(`${month}-01`)}</h2>
      <Button variant="default" size="xs" aria-label={t('calendar.previous')} onClick={() => go(-1)}>
        ‹
      </Button>
      <Button variant="default" size="xs" disabled={month === thisMonth} onClick={() => onMonth(thisMonth)}>
        {t('calendar.today')}
      </Button>
      <Button variant="default" size="xs" aria-label={t('calendar.next')} onClick={() => go(1)}>
        ›
      </Button>
      {isNarrow ? null : <p className={styles.keys}>{t('calendar.keys')}</p>}
    </header>
  );
}
