import { useFormats, useTexts } from '@tasuki/i18n';
import styles from './calendar.module.css';
import type { CalendarDay } from './calendar-day.ts';
import { calendarTexts } from './calendar-texts.ts';

interface DayItemsProps {
  of: CalendarDay;
  /** How many there is room for; all that were sent unless given. */
  room?: number;
  /** -1 where the day is not the one that Tab comes to. */
  tabIndex?: number;
  onOpenDay: (day: string) => void;
}

/** What falls on a day, and the way to what there is no room for. */
export function DayItems({
  of: { day, totalCount, items },
  room = items.length,
  tabIndex = 0,
  onOpenDay,
}: DayItemsProps) {
  const t = useTexts(calendarTexts);
  const formats = useFormats();
  const shown = items.slice(0, totalCount > room ? room - 1 : room);
  const more = totalCount - shown.length;
  return (
    <ul className={styles.items}>
      {shown.map(({ key, title, sign, tone, open }) => (
        <li key={key}>
          <button
            type="button"
            className={styles.item}
            data-tone={tone}
            title={[sign, title].filter(Boolean).join(' ')}
            tabIndex={tabIndex}
            onClick={open}
          >
            {sign ? <b>{sign}</b> : null}
            <span>{title}</span>
          </button>
        </li>
      ))}
      {more > 0 ? (
        <li>
          <button
            type="button"
            className={styles.more}
            title={t('calendar.more.of', { day: formats.date(day), count: more })}
            tabIndex={tabIndex}
            onClick={() => onOpenDay(day)}
          >
            {t('calendar.more', { count: more })}
          </button>
        </li>
      ) : null}
    </ul>
  );
}
