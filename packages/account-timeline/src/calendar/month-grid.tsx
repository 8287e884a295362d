import type { Day } from '@tasuki/domain/days';
import { japaneseHolidayName } from '@tasuki/domain/japanese-holidays';
import { useFormats, useLocale, useTexts } from '@tasuki/i18n';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import styles from './calendar.module.css';
import type { CalendarDay } from './calendar-day.ts';
import { calendarTexts } from './calendar-texts.ts';
import { DayItems } from './day-items.tsx';
import { dayAfterKey, type Weekday, weekdayOf } from './month-days.ts';

/** Lines that a cell has room for. */
const ROOM = 4;

interface MonthGridProps {
  month: string;
  weeks: readonly (readonly Day[])[];
  weekStart: Weekday;
  today: Day;
  days: ReadonlyMap<Day, CalendarDay>;
  onMonth: (month: string) => void;
  onOpenDay: (day: Day) => void;
}

/** A month as a table of weeks: one Tab stop, keys go from day to day, and Tab from the day to what falls on it. */
export function MonthGrid({ month, weeks, weekStart, today, days, onMonth, onOpenDay }: MonthGridProps) {
  const formats = useFormats();
  const table = useRef<HTMLTableElement>(null);
  const [chosen, setChosen] = useState<Day>(today);
  const isMoving = useRef(false);
  const active = chosen.startsWith(month) ? chosen : today.startsWith(month) ? today : `${month}-01`;
  useEffect(() => {
    if (!isMoving.current) return;
    isMoving.current = false;
    table.current?.querySelector<HTMLElement>(`[data-day="${active}"]`)?.focus();
  }, [active]);
  const onKeyDown = (event: KeyboardEvent) => {
    const to = event.altKey || event.ctrlKey || event.metaKey ? undefined : dayAfterKey(event.key, active, weekStart);
    if (!to) return;
    event.preventDefault();
    event.stopPropagation();
    isMoving.current = true;
    setChosen(to);
    if (!to.startsWith(month)) onMonth(to.slice(0, 7));
  };
  return (
    <table
      ref={table}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: keys go from cell to cell, as ARIA's date grid does.
      role="grid"
      aria-label={formats.month(`${month}-01`)}
      className={styles.grid}
      onKeyDown={onKeyDown}
    >
      <WeekdayNames week={weeks[0] ?? []} />
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <DayCell
                key={day}
                day={day}
                isOutside={!day.startsWith(month)}
                isToday={day === today}
                isActive={day === active}
                of={days.get(day)}
                onChoose={setChosen}
                onOpenDay={onOpenDay}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function WeekdayNames({ week }: { week: readonly Day[] }) {
  const { locale } = useLocale();
  const name = (weekday: 'short' | 'long', day: Day) =>
    new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' }).format(new Date(day));
  return (
    <thead>
      <tr>
        {week.map((day) => (
          <th key={day} scope="col" abbr={name('long', day)}>
            {name('short', day)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface DayCellProps {
  day: Day;
  isOutside: boolean;
  isToday: boolean;
  isActive: boolean;
  of: CalendarDay | undefined;
  onChoose: (day: Day) => void;
  onOpenDay: (day: Day) => void;
}

function DayCell({ day, isOutside, isToday, isActive, of, onChoose, onOpenDay }: DayCellProps) {
  const t = useTexts(calendarTexts);
  const { locale } = useLocale();
  const formats = useFormats();
  const holiday = japaneseHolidayName(day, locale);
  const tabIndex = isActive ? 0 : -1;
  const number = Number(day.slice(8));
  // The number that stands there comes first: who speaks to the page says what they see.
  const told = [number, formats.date(day), isToday ? t('calendar.is-today') : '', holiday ?? '']
    .filter(Boolean)
    .join(' ');
  return (
    <td
      data-outside={isOutside || undefined}
      data-off={holiday !== null || weekdayOf(day) === 0 || undefined}
      aria-current={isToday ? 'date' : undefined}
    >
      <div className={styles.dayHead}>
        <button
          type="button"
          className={styles.number}
          data-day={day}
          tabIndex={tabIndex}
          aria-label={t('calendar.day', { day: told, count: of?.totalCount ?? 0 })}
          onFocus={() => onChoose(day)}
          onClick={() => onOpenDay(day)}
        >
          {number}
        </button>
        {holiday ? (
          <span className={styles.holiday} title={holiday}>
            {holiday}
          </span>
        ) : null}
      </div>
      {of ? <DayItems of={of} room={ROOM} tabIndex={tabIndex} onOpenDay={onOpenDay} /> : null}
    </td>
  );
}
