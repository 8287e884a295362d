import { useTexts } from '@tasuki/i18n';
import styles from './timeline.module.css';
import { timelineTexts } from './timeline-texts.ts';

interface TimelineToolsProps {
  shown: number;
  date: string | undefined;
  onJump: (day: string) => void;
}

/** How many events are shown, and the jump to a day. */
export function TimelineTools({ shown, date, onJump }: TimelineToolsProps) {
  const t = useTexts(timelineTexts);
  return (
    <div className={styles.tools}>
      <output>{t('timeline.count', { count: shown })}</output>
      <input
        type="date"
        className={styles.date}
        aria-label={t('timeline.jump')}
        title={t('timeline.jump')}
        key={date}
        defaultValue={date}
        onChange={(event) => event.currentTarget.value && onJump(event.currentTarget.value)}
      />
    </div>
  );
}
