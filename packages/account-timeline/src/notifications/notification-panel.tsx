import { useMutation, useQuery } from '@apollo/client/react';
import { useFormats, useLocale, useTexts } from '@tasuki/i18n';
import { Button, EmptyState, InAppLink, MoreButton } from '@tasuki/ui';
import { useApp } from '../app/app-context.ts';
import { appBase } from '../app/app-definition.ts';
import { Loaded } from '../panels/panel.tsx';
import {
  MARK_NOTIFICATIONS_READ,
  NOTIFICATION_LIST,
  type NotificationRowData,
  UNREAD_NOTIFICATIONS,
} from './notification-queries.ts';
import { NotificationSettings } from './notification-settings.tsx';
import { notificationTexts } from './notification-texts.ts';
import styles from './notifications.module.css';

const PAGE = 30;

/** What the person has been told, newest first, and what they want to be told. */
export function NotificationPanel({ open }: { open: (href: string) => void }) {
  const t = useTexts(notificationTexts);
  const { locale } = useLocale();
  const query = useQuery(NOTIFICATION_LIST, {
    variables: { first: PAGE, locale: locale === 'ja' ? 'JA' : 'EN' },
    fetchPolicy: 'cache-and-network',
  });
  const [markRead] = useMutation(MARK_NOTIFICATIONS_READ, { refetchQueries: [UNREAD_NOTIFICATIONS] });
  /** Those given, or all. The rows are told here: asking for the list anew would fold its further pages away. */
  const read = (ids?: string[]) => {
    const shown = query.data?.notifications.edges.map(({ node }) => node) ?? [];
    const unread = shown.filter(({ id, readAt }) => readAt === null && (ids?.includes(id) ?? true));
    markRead({
      variables: { input: { ids: ids ?? null } },
      update: (cache) => {
        for (const row of unread) {
          cache.modify({ id: cache.identify(row), fields: { readAt: () => new Date().toISOString() } });
        }
      },
    }).catch(() => {}); // It stays unread, and says so.
  };
  return (
    <div className={styles.panel}>
      <Loaded query={query} failed={t('notifications.failed')} rows={8}>
        {({ notifications: { edges, pageInfo } }) => (
          <>
            {edges.some(({ node }) => node.readAt === null) ? (
              <Button variant="default" onClick={() => read()}>
                {t('notifications.read-all')}
              </Button>
            ) : null}
            <ul className={styles.list}>
              {edges.map(({ node: notification }) => (
                <NotificationItem
                  key={notification.id}
                  notification={notification}
                  open={(href) => {
                    if (notification.readAt === null) read([notification.id]);
                    open(href);
                  }}
                />
              ))}
            </ul>
            {edges.length === 0 ? (
              <EmptyState title={t('notifications.empty')} why={t('notifications.empty.why')} />
            ) : null}
            {pageInfo.hasNextPage ? (
              <MoreButton onMore={() => query.fetchMore({ variables: { after: pageInfo.endCursor } })}>
                {t('notifications.more')}
              </MoreButton>
            ) : null}
          </>
        )}
      </Loaded>
      <NotificationSettings />
    </div>
  );
}

interface ItemProps {
  notification: NotificationRowData;
  open: (href: string) => void;
}

function NotificationItem({ notification: { text, createdAt, readAt, account, event }, open }: ItemProps) {
  const t = useTexts(notificationTexts);
  const formats = useFormats();
  const { department } = useApp();
  // What is of no account is a finding between two departments.
  const place = account ? `/accounts/${account.id}${event ? `#e-${event.id}` : ''}` : '/numbers/diagnosis';
  const href = `${appBase(department)}${place}`;
  return (
    <li data-unread={readAt === null || undefined}>
      <InAppLink href={href} navigate={open} className={styles.item}>
        <span className={styles.text}>{text}</span>
        <span className={styles.when}>
          {readAt === null ? <b>{t('notifications.unread')}</b> : null}
          <time dateTime={createdAt} title={formats.dateTime(createdAt)}>
            {formats.relative(createdAt)}
          </time>
        </span>
      </InAppLink>
    </li>
  );
}
