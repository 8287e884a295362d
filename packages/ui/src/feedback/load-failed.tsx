import { useTexts } from '@tasuki/i18n';
import { uiTexts } from '../ui-texts.ts';
import styles from './feedback.module.css';

interface LoadFailedProps {
  /** At the head: what stands below is older. At the foot: more should follow. */
  at: 'head' | 'foot';
  sentence: string;
  onRetry: () => void;
}

/** Over content that stays readable although what should follow it, or take its place, did not come. */
export function LoadFailed({ at, sentence, onRetry }: LoadFailedProps) {
  const t = useTexts(uiTexts);
  return (
    <p className={styles.loadFailed} data-at={at} role="alert">
      <span>
        <span className={styles.badIcon} aria-hidden>
          ■
        </span>
        <span>{sentence}</span>
        <button type="button" onClick={onRetry}>
          {t('ui.retry')}
        </button>
      </span>
    </p>
  );
}
