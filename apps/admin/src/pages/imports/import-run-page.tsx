import { gql, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { Link, useParams } from '@tanstack/react-router';
import { TermLabel } from '@tasuki/account-timeline/term-label';
import { describeError } from '@tasuki/apollo';
import { useFormats, useLocale, useTexts } from '@tasuki/i18n';
import { EmptyState, ErrorPanel, MoreButton, SkeletonRows, StatTile, StatusChip } from '@tasuki/ui';
import { useEffect } from 'react';
import type { ImportRunPageQuery, ImportRunPageQueryVariables } from '../../__generated__/operations.ts';
import styles from '../../list-page.module.css';
import { paths } from '../../paths.ts';
import { FileNotes } from './file-notes.tsx';
import importStyles from './imports.module.css';
import { RunState } from './imports-page.tsx';
import { importsTexts } from './imports-texts.ts';
import { countsOf, filesOf, ISSUE_TONES, notesOf, remarksOf } from './read-report.ts';
import { RunActions } from './run-actions.tsx';
import { RunRemarks } from './run-remarks.tsx';
import { useTypeName } from './use-type-name.ts';

export const IMPORT_RUN_PAGE: TypedDocumentNode<ImportRunPageQuery, ImportRunPageQueryVariables> = gql`
  query ImportRunPage($id: ID!, $after: Int) {
    importRun(id: $id) {
      id
      preset
      source
      state
      isDryRun
      progress
      request
      uploadId
      cancelRequestedAt
      startedAt
      finishedAt
      report
      issues(first: 100, after: $after) {
        position
        severity
        file
        line
        reason
        reasonJa
        row
      }
    }
  }
`;

/** How often a running import is asked how far it has come. */
const POLL_MS = 700;

export type Run = NonNullable<ImportRunPageQuery['importRun']>;
type Issue = Run['issues'][number];

/** One run: what it did, and every row that it rejected, changed or flagged, with the reason. */
export function ImportRunPage() {
  const t = useTexts(importsTexts);
  const { locale } = useLocale();
  const { importRunId } = useParams({ strict: false }) as { importRunId: string };
  const { data, error, loading, refetch, fetchMore, startPolling, stopPolling } = useQuery(IMPORT_RUN_PAGE, {
    variables: { id: importRunId },
    fetchPolicy: 'cache-and-network',
  });
  const isRunning = data?.importRun?.state === 'running';
  useEffect(() => {
    if (isRunning) startPolling(POLL_MS);
    return stopPolling;
  }, [isRunning, startPolling, stopPolling]);
  if (error && !data)
    return <ErrorPanel title={t('imports.failed')} {...describeError(error, locale)} onRetry={() => refetch()} />;
  if (loading && !data) return <SkeletonRows rows={10} />;
  const run = data?.importRun;
  if (!run)
    return <EmptyState title={t('imports.unknown')} action={<Link to={paths.imports}>{t('imports.back')}</Link>} />;
  const notes = notesOf(run.report);
  const remarks = remarksOf(run.report);
  const last = run.issues.at(-1);
  const more = () =>
    fetchMore({
      variables: { id: importRunId, after: last?.position },
      updateQuery: (before, { fetchMoreResult }) =>
        before.importRun && fetchMoreResult.importRun
          ? {
              importRun: {
                ...before.importRun,
                issues: [...before.importRun.issues, ...fetchMoreResult.importRun.issues],
              },
            }
          : before,
    });
  return (
    <div className={styles.sections}>
      <RunHead run={run} />
      <RunActions run={run} onDone={() => void refetch()} />
      {notes.length > 0 ? (
        <section className={styles.section}>
          <h2>{t('imports.notes')}</h2>
          <FileNotes notes={notes} />
        </section>
      ) : null}
      {remarks.length > 0 ? (
        <section className={styles.section}>
          <h2>{t('imports.remarks')}</h2>
          <RunRemarks remarks={remarks} />
        </section>
      ) : null}
      <section className={styles.section}>
        <h2>{t('imports.issues')}</h2>
        {run.issues.length === 0 ? <p>{t('imports.issues.none')}</p> : <IssueList issues={run.issues} />}
        {run.issues.length > 0 && run.issues.length % 100 === 0 ? (
          <MoreButton onMore={more}>{t('imports.more')}</MoreButton>
        ) : null}
      </section>
    </div>
  );
}

function RunHead({ run }: { run: Run }) {
  const t = useTexts(importsTexts);
  const formats = useFormats();
  const typeName = useTypeName();
  const tiles = (['created', 'updated', 'unchanged'] as const).flatMap((name) =>
    Object.entries(countsOf(run.report, name)).map(([type, count]) => ({ name, type, count })),
  );
  return (
    <>
      <Link to={paths.imports}>{t('imports.back')}</Link>
      <header className={styles.line}>
        <h1>{run.source}</h1>
        <RunState state={run.state} />
        {run.isDryRun ? <StatusChip tone="quiet">{t('imports.dry-run')}</StatusChip> : null}
        <span className={styles.quiet}>{filesOf(run.report).join(' · ')}</span>
        <span className={styles.quiet}>{formats.dateTime(run.startedAt)}</span>
      </header>
      <div className={styles.grid}>
        {tiles.map(({ name, type, count }) => (
          <StatTile
            key={`${name} ${type}`}
            label={<TermLabel label={`${t(`imports.${name}`)}: ${typeName(type)}`} figure={`import-${name}`} />}
            value={formats.number(count)}
          />
        ))}
      </div>
    </>
  );
}

function IssueList({ issues }: { issues: readonly Issue[] }) {
  const t = useTexts(importsTexts);
  const { locale } = useLocale();
  return (
    <ul className={styles.form}>
      {issues.map(({ position, severity, file, line, reason, reasonJa, row }) => (
        <li key={position} className={styles.section}>
          <span className={styles.line}>
            <StatusChip tone={ISSUE_TONES[severity] ?? 'quiet'}>
              {t(`imports.severity.${severity}` as 'imports.severity.rejected')}
            </StatusChip>
            <span className={styles.quiet}>{t('imports.line', { file, line })}</span>
          </span>
          <span>{locale === 'ja' ? (reasonJa ?? reason) : reason}</span>
          {row ? (
            <details>
              <summary className={styles.quiet}>{t('imports.row')}</summary>
              <RowCells row={row} />
            </details>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function RowCells({ row }: { row: unknown }) {
  const cells = Object.entries(row as Record<string, string>).filter(([, text]) => text !== '');
  return (
    <dl className={importStyles.cells}>
      {cells.map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
