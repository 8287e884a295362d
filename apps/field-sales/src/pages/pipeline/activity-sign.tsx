import { useFormats, useTexts } from '@tasuki/i18n';
import styles from './board.module.css';
import { boardTexts } from './board-texts.ts';
import type { NextActivity } from './next-activity.ts';

/** Overdue is a square, today a full disc, later a ring, nothing planned a dash: shapes, because colours alone fail some. */
const SHAPES: Record<NextActivity, React.ReactNode> = {
  overdue: <rect x="1" y="1" width="10" height="10" rx="1" fill="currentColor" />,
  today: <circle cx="6" cy="6" r="5" fill="currentColor" />,
  future: <circle cx="6" cy="6" r="4" fill="none" stroke="currentColor" strokeWidth="2" />,
  none: <rect x="1" y="5" width="10" height="2" fill="currentColor" />,
};

/** The sign of a card and its words: when somebody next does something about this deal. */
export function ActivitySign({ activity, at }: { activity: NextActivity; at: string | null }) {
  const t = useTexts(boardTexts);
  const formats = useFormats();
  return (
    <span className={styles.activity} data-activity={activity} title={at ? formats.dateTime(at) : undefined}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        {SHAPES[activity]}
      </svg>
      {t(`board.activity.${activity}`, { day: at ? formats.shortDate(at) : '' })}
    </span>
  );
}
