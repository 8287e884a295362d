import { IconLock } from '@tabler/icons-react';
import { useTexts } from '@tasuki/i18n';
import type { ReactNode } from 'react';
import { uiTexts } from '../ui-texts.ts';
import styles from './feedback.module.css';

interface NoPermissionProps {
  why?: string;
  grantors: readonly string[];
  /** Where this person may go instead. */
  action?: ReactNode;
}

/** A page that this person may not open. It names who can change that. */
export function NoPermission({ why, grantors, action }: NoPermissionProps) {
  const t = useTexts(uiTexts);
  return (
    <div className={styles.panel}>
      <IconLock size={32} stroke={1.5} className={styles.quietIcon} aria-hidden />
      <h2>{t('ui.permission.title')}</h2>
      {why ? <p>{why}</p> : null}
      {grantors.length > 0 ? <p>{t('ui.permission.who', { who: grantors.join(', ') })}</p> : null}
      {action ? <div className={styles.actions}>{action}</div> : null}
    </div>
  );
}
