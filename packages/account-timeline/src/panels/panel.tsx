import { describeError } from '@tasuki/apollo';
import { useLocale } from '@tasuki/i18n';
import { ErrorPanel, RefreshLine, SkeletonRows } from '@tasuki/ui';
import { type ReactNode, useId } from 'react';
import styles from './panel.module.css';

interface PageProps {
  title: string;
  /** Filters and acts beside the title. */
  tools?: ReactNode;
  children: ReactNode;
}

/** A page of panels that scrolls as a whole. */
export function PanelPage({ title, tools, children }: PageProps) {
  return (
    <div className={styles.page}>
      <header className={styles.pageHeader}>
        <h1>{title}</h1>
        {tools ? <div className={styles.tools}>{tools}</div> : null}
      </header>
      {children}
    </div>
  );
}

interface PanelProps {
  title: ReactNode;
  /** What the panel counts, and over which time. */
  note?: ReactNode;
  tools?: ReactNode;
  children: ReactNode;
}

/** One question and its answer on a page. */
export function Panel({ title, note, tools, children }: PanelProps) {
  const id = useId();
  return (
    <section className={styles.panel} aria-labelledby={id}>
      <header className={styles.header}>
        <h2 id={id}>{title}</h2>
        {note ? <p className={styles.note}>{note}</p> : null}
        {tools ? <div className={styles.tools}>{tools}</div> : null}
      </header>
      {children}
    </section>
  );
}

/** What `useQuery` answers, as far as a panel needs it. */
export interface PanelQuery<Data> {
  data?: Data | undefined;
  previousData?: Data | undefined;
  loading: boolean;
  error?: unknown;
  refetch: () => unknown;
}

interface LoadedProps<Data> {
  query: PanelQuery<Data>;
  /** What failed, as a sentence. */
  failed: string;
  /** How many rows the skeleton has. */
  rows?: number;
  children: (data: Data) => ReactNode;
}

/** The four states of a panel: its own, so that one failing question never blanks the page. */
export function Loaded<Data>({ query, failed, rows = 4, children }: LoadedProps<Data>) {
  const { locale } = useLocale();
  const data = query.data ?? query.previousData;
  if (data !== undefined) {
    return (
      <div className={styles.loaded}>
        <RefreshLine
          active={query.loading}
          problem={query.error ? describeError(query.error, locale) : undefined}
          onRetry={query.refetch}
        />
        {children(data)}
      </div>
    );
  }
  if (query.error) {
    return <ErrorPanel title={failed} {...describeError(query.error, locale)} onRetry={() => void query.refetch()} />;
  }
  return <SkeletonRows rows={rows} />;
}
