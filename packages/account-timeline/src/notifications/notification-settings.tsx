import { useTexts } from '@tasuki/i18n';
import { NotificationChoices } from './notification-choices.tsx';
import { notificationTexts } from './notification-texts.ts';
import styles from './notifications.module.css';

/** The choices below the list of notifications, folded away. */
export function NotificationSettings() {
  const t = useTexts(notificationTexts);
  return (
    <details className={styles.settings}>
      <summary>{t('notifications.settings')}</summary>
      <NotificationChoices />
    </details>
  );
}
