import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTexts } from '@tasuki/i18n';
import { uiTexts } from '../ui-texts.ts';
import styles from './feedback.module.css';

interface ErrorPanelProps {
  /** What failed, as a sentence. */
  title: string;
  /** What is still safe; a general sentence when absent. */
  safe?: string;
  requestId?: string | undefined;
  onRetry?: (() => void) | undefined;
}

/** One failing panel: it says what failed and what is safe, and never blanks the rest of the page. */
export function ErrorPanel({ title, safe, requestId, onRetry }: ErrorPanelProps) {
  const t = useTexts(uiTexts);
  return (
    <div className={styles.panel} role="alert">
      <IconAlertTriangle size={32} stroke={1.5} className={styles.badIcon} aria-hidden />
      <h2>{title}</h2>
      <p>{safe ?? t('ui.error.safe')}</p>
      {requestId ? <p className={styles.requestId}>{t('ui.error.request', { id: requestId })}</p> : null}
      {onRetry ? (
        <div className={styles.actions}>
          <Button variant="default" onClick={onRetry}>
            {t('ui.retry')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

/** A refusal or failure beside the thing it is about: a form, a row, a button. */
export function InlineError({ children }: { children: string }) {
  return (
    <div className={styles.inline} role="alert">
      <IconAlertTriangle size={16} aria-hidden />
      <span>{children}</span>
    </div>
  );
}
