import { describeError } from '@tasuki/apollo';
import { useLocale } from '@tasuki/i18n';
import { ErrorPanel, RefreshLine, SkeletonRows } from '@tasuki/ui';
import type { ReactNode } from 'react';
import styles from './list-page.module.css';

interface ListPageProps {
  title: string;
  /** Filters and buttons in the bar. */
  tools?: ReactNode;
  failedTitle: string;
  loading: boolean;
  error: unknown;
  onRetry: () => void;
  /** The list, once there is something to show or to say. */
  children: ReactNode | null;
}

/** A page with one list: a bar, and below it rows, skeletons, or what went wrong. */
export function ListPage({ title, tools, failedTitle, loading, error, onRetry, children }: ListPageProps) {
  const { locale } = useLocale();
  return (
    <div className={styles.page}>
      <div className={styles.bar}>
        <h1>{title}</h1>
        {tools}
      </div>
      <div className={styles.list}>
        <RefreshLine
          active={loading}
          problem={children && error ? describeError(error, locale) : undefined}
          onRetry={onRetry}
        />
        {children}
        {!children && loading ? <SkeletonRows rows={12} /> : null}
        {!children && error ? (
          <ErrorPanel title={failedTitle} {...describeError(error, locale)} onRetry={onRetry} />
        ) : null}
      </div>
    </div>
  );
}
