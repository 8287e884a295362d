import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
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
      <IconAlertTriangle size={16} className={styles.badIcon} aria-hidden />
      <span>{t('ui.part-failed')}</span>
      <Button variant="default" size="xs" onClick={onRetry} ref={onClose && focus}>
        {t('ui.retry')}
      </Button>
      <Button variant="subtle" size="xs" onClick={() => window.location.reload()}>
        {t('ui.reload')}
      </Button>
      {onClose ? (
        <Button variant="subtle" size="xs" onClick={onClose}>
          {t('ui.close')}
        </Button>
      ) : null}
    </div>
  );
}

function focus(element: HTMLElement | null) {
  element?.focus();
}
