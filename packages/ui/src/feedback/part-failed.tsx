import { useTexts } from '@tasuki/i18n';
import { useShortcuts } from '../shortcuts/shortcut-provider.tsx';
import { uiTexts } from '../ui-texts.ts';
import styles from './feedback.module.css';

interface PartFailedProps {
  onRetry: () => void;
  /** Given where the part is a dialog: it takes the keys as the dialog would, so that none of them reaches the page. */
  onClose?: (() => void) | undefined;
}

/** Above everything at the foot of the page: a sheet or menu whose code did not come has no place of its own yet. */
export function PartFailed({ onRetry, onClose }: PartFailedProps) {
  const t = useTexts(uiTexts);
  useShortcuts([{ keys: 'Escape', inDialog: true, run: () => onClose?.() }], onClose !== undefined);
  const dialog = { role: 'dialog', 'aria-modal': true, 'aria-label': t('ui.part-failed') };
  return (
    <div {...(onClose ? dialog : { role: 'alert' })} className={styles.partFailed}>
      <span className={styles.badIcon} aria-hidden>
        ■
      </span>
      <span>{t('ui.part-failed')}</span>
      <button type="button" onClick={onRetry} ref={onClose && focus}>
        {t('ui.retry')}
      </button>
      <button type="button" onClick={() => window.location.reload()}>
        {t('ui.reload')}
      </button>
      {onClose ? (
        <button type="button" onClick={onClose}>
          {t('ui.close')}
        </button>
      ) : null}
    </div>
  );
}

function focus(element: HTMLElement | null) {
  element?.focus();
}
