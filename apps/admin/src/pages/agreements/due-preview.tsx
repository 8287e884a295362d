import { useViewer } from '@tasuki/apollo';
import { addBusinessHours, type BusinessCalendar, checkCalendar } from '@tasuki/domain/business-calendar';
import { addDays, dayIn } from '@tasuki/domain/days';
import { momentIn } from '@tasuki/domain/zoned-moment';
import { useFormats, useTexts } from '@tasuki/i18n';
import { agreementTexts } from './agreement-texts.ts';

const FRIDAY = 5;

interface DuePreviewProps {
  calendar: Omit<BusinessCalendar, 'timeZone'>;
  hours: number;
}

/** What an answer time means: a pass on Friday evening, and the moment at which it is due. */
export function DuePreview({ calendar, hours }: DuePreviewProps) {
  const t = useTexts(agreementTexts);
  const formats = useFormats();
  const { timeZone } = useViewer().organisation;
  if (checkCalendar(calendar) || !Number.isInteger(hours) || hours < 1) {
    return <span role="status">{t('agreements.preview.never')}</span>;
  }
  const offered = nextFridayEvening(timeZone);
  const due = addBusinessHours(offered, hours, { ...calendar, timeZone });
  return (
    <span role="status">
      {t('agreements.preview', { offered: formats.dateTime(offered), due: formats.dateTime(due) })}
    </span>
  );
}

function nextFridayEvening(timeZone: string): Date {
  let day = dayIn(timeZone, new Date());
  while (new Date(`${day}T00:00:00Z`).getUTCDay() !== FRIDAY) day = addDays(day, 1);
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return momentIn(timeZone, { year, month, day: date, hour: 17, minute: 30 }) ?? new Date();
}
