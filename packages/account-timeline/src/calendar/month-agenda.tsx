import type { Day } from '@tasuki/domain/days';
import { japaneseHolidayName } from '@tasuki/domain/japanese-holidays';
import { useFormats, useLocale, useTexts } from '@tasuki/i18n';
import { EmptyState } from '@tasuki/ui';
import styles from './calendar.module.css';
import type { CalendarDay } from './calendar-day.ts';
import { calendarTexts } from './calendar-texts.ts';
import { DayItems } from './day-items.tsx';

interface MonthAgendaProps {
  month: string;
  today: Day;
  days: ReadonlyMap<Day, CalendarDay>;
  isLoading: boolean;
  onOpenDay: (day: Day) => void;
}

/** A month on a phone: the days that have something, one below the other. */
export function MonthAgenda({ month, today, days, isLoading, onOpenDay }: MonthAgendaProps) {
  const t = useTexts(calendarTexts);
  const { locale } = useLocale();
  const formats = useFormats();
  const shown = [...days.values()].filter(({ day }) => day.startsWith(month));
  if (shown.length === 0) return isLoading ? null : <EmptyState title={t('calendar.empty')} />;
  return (
    <ol className={styles.agenda}>
      {shown.map((of) => {
        const holiday = japaneseHolidayName(of.day, locale);
        return (
          <li key={of.day} className={styles.agendaDay} aria-current={of.day === today ? 'date' : undefined}>
            <h3 className={styles.agendaHead}>
              {formats.date(of.day)}
              {of.day === today ? <span>{t('calendar.is-today')}</span> : null}
              {holiday ? <span>{holiday}</span> : null}
            </h3>
            <DayItems of={of} onOpenDay={onOpenDay} />
          </li>
        );
      })}
    </ol>
  );
}
