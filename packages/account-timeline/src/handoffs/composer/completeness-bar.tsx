import { useTexts } from '@tasuki/i18n';
import styles from './composer.module.css';
import { composerTexts } from './composer-texts.ts';

/** How much of what the receiver needs is answered, and from where on an offer goes. */
export function CompletenessBar({ percent, threshold }: { percent: number; threshold: number }) {
  const t = useTexts(composerTexts);
  return (
    <div className={styles.bar}>
      <p aria-live="polite">
        <b>{t('composer.complete', { percent })}</b>
        {threshold > 0 ? <span className={styles.quiet}>{t('composer.threshold', { percent: threshold })}</span> : null}
      </p>
      <div className={styles.track} data-enough={percent >= threshold} aria-hidden="true">
        <span style={{ inlineSize: `${percent}%` }} />
        {threshold > 0 ? <i style={{ insetInlineStart: `${threshold}%` }} /> : null}
      </div>
    </div>
  );
}
