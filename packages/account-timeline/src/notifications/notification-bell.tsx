import { useApolloClient, useQuery, useSubscription } from '@apollo/client/react';
import { IconBell } from '@tabler/icons-react';
import { refresh } from '@tasuki/apollo';
import { useFormats, useTexts } from '@tasuki/i18n';
import { lazyPart, Sheet } from '@tasuki/ui';
import { Suspense, useState } from 'react';
import { NOTIFICATION_ADDED, NOTIFICATION_LIST, UNREAD_NOTIFICATIONS } from './notification-queries.ts';
import { notificationTexts } from './notification-texts.ts';
import styles from './notifications.module.css';

const NotificationPanel = lazyPart(() => import('./notification-panel.tsx').then((m) => m.NotificationPanel));

/** How many things wait to be read, live; a press opens them. */
export function NotificationBell({ open }: { open: (href: string) => void }) {
  const t = useTexts(notificationTexts);
  const formats = useFormats();
  const client = useApolloClient();
  const [isOpen, setIsOpen] = useState(false);
  const { data } = useQuery(UNREAD_NOTIFICATIONS);
  useSubscription(NOTIFICATION_ADDED, {
    onData: () => void refresh(client, [UNREAD_NOTIFICATIONS, ...(isOpen ? [NOTIFICATION_LIST] : [])]),
  });
  const count = data?.unreadNotificationCount ?? 0;
  return (
    <>
      <button type="button" className={styles.bell} aria-haspopup="dialog" onClick={() => setIsOpen(true)}>
        <IconBell size={18} aria-hidden />
        <span className="visually-hidden">
          {count > 0 ? t('notifications.bell', { count }) : t('notifications.title')}
        </span>
        {count > 0 ? (
          <span aria-hidden className={styles.count}>
            {count > MOST_SHOWN ? `${MOST_SHOWN}+` : formats.number(count)}
          </span>
        ) : null}
      </button>
      <Sheet opened={isOpen} title={t('notifications.title')} onClose={() => setIsOpen(false)} size={420}>
        <Suspense>
          <NotificationPanel
            open={(href) => {
              setIsOpen(false);
              open(href);
            }}
          />
        </Suspense>
      </Sheet>
    </>
  );
}

const MOST_SHOWN = 99;
