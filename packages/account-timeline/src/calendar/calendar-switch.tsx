import { IconX } from '@tabler/icons-react';
import { defineTexts, useFormats, useTexts } from '@tasuki/i18n';
import { useUrlState } from '../app/url-state.ts';
import styles from './calendar-switch.module.css';

const switchTexts = defineTexts({
  'as.label': { ja: '表示', en: 'Shown as' },
  'as.list': { ja: '一覧', en: 'List' },
  'as.board': { ja: 'ボード', en: 'Board' },
  'as.calendar': { ja: 'カレンダー', en: 'Calendar' },
  'as.any-day': { ja: '{day} の絞り込みを解除', en: 'All days, not only {day}' },
});

/** Whether the address asks for the calendar of a list. */
export const isCalendar = (url: { as?: string | undefined }): boolean => url.as === 'calendar';

/** A list as itself or as a calendar, and the day that the calendar narrowed it to. */
export function CalendarSwitch({ plain = 'list' }: { plain?: 'list' | 'board' }) {
  const t = useTexts(switchTexts);
  const formats = useFormats();
  const [url, setUrl] = useUrlState();
  const day = url.on && formats.date(url.on);
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, and these are buttons. */}
      <div role="group" aria-label={t('as.label')} className={styles.switch}>
        <button type="button" aria-pressed={!isCalendar(url)} onClick={() => setUrl({ as: undefined })}>
          {t(`as.${plain}`)}
        </button>
        <button
          type="button"
          aria-pressed={isCalendar(url)}
          onClick={() => setUrl({ as: 'calendar', on: undefined, selected: undefined })}
        >
          {t('as.calendar')}
        </button>
      </div>
      {day ? (
        <button
          type="button"
          className={styles.day}
          aria-label={t('as.any-day', { day })}
          onClick={() => setUrl({ on: undefined })}
        >
          {day}
          <IconX size={14} aria-hidden />
        </button>
      ) : null}
    </>
  );
}
