import { useMutation, useQuery } from '@apollo/client/react';
import { useLocale, useTexts } from '@tasuki/i18n';
import { Checkbox } from '@tasuki/ui';
import { NOTIFICATION_SETTINGS, UPDATE_NOTIFICATION_SETTINGS } from './notification-queries.ts';
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

/** Each kind can be muted by itself; what is muted is not even counted. */
export function NotificationChoices() {
  const t = useTexts(notificationTexts);
  const { locale } = useLocale();
  const { data } = useQuery(NOTIFICATION_SETTINGS);
  const [update, { loading }] = useMutation(UPDATE_NOTIFICATION_SETTINGS, { refetchQueries: [NOTIFICATION_SETTINGS] });
  if (!data) return null;
  const { muted, digest } = data.notificationSettings;
  const toggle = (kind: (typeof muted)[number], isTold: boolean) =>
    void update({
      variables: { input: { muted: isTold ? muted.filter((each) => each !== kind) : [...muted, kind] } },
    }).catch(() => {});
  return (
    <>
      {data.notificationKinds.map(({ kind, labelJa, labelEn }) => (
        <Checkbox
          key={kind}
          label={locale === 'ja' ? labelJa : labelEn}
          checked={!muted.includes(kind)}
          disabled={loading}
          onChange={(event) => toggle(kind, event.currentTarget.checked)}
        />
      ))}
      <Checkbox
        label={t('notifications.digest')}
        checked={digest === 'DAILY'}
        disabled={loading}
        onChange={(event) =>
          void update({ variables: { input: { digest: event.currentTarget.checked ? 'DAILY' : 'NONE' } } }).catch(
            () => {},
          )
        }
      />
    </>
  );
}
