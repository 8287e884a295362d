import { gql, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { describeError } from '@tasuki/apollo';
import { useFormats, useLocale, useTexts } from '@tasuki/i18n';
import { ErrorPanel, InlineError, RefreshLine, SkeletonRows, StatusChip } from '@tasuki/ui';
import type {
  ImportPreviewQuery,
  ImportPreviewQueryVariables,
  ImportSettings,
} from '../../__generated__/operations.ts';
import { FileNotes } from './file-notes.tsx';
import { importTexts } from './import-texts.ts';
import styles from './imports.module.css';
import { importsTexts } from './imports-texts.ts';
import { countsOf, ISSUE_TONES } from './read-report.ts';
import { useTypeName } from './use-type-name.ts';

const IMPORT_PREVIEW: TypedDocumentNode<ImportPreviewQuery, ImportPreviewQueryVariables> = gql`
  query ImportPreview($settings: ImportSettings!) {
    importPreview(settings: $settings, first: 50) {
      problem
      problemJa
      created
      updated
      unchanged
      notes {
        file
        rows
        lines
        reason
        reasonJa
      }
      rows {
        line
        cells
        issues {
          severity
          reason
          reasonJa
        }
      }
    }
  }
`;

type Row = ImportPreviewQuery['importPreview']['rows'][number];

/** What the first rows would become, and what is wrong with them, row by row; rows with a remark come first. */
export function ImportPreview({ settings, columns }: { settings: ImportSettings; columns: readonly string[] }) {
  const t = useTexts(importTexts);
  const formats = useFormats();
  const typeName = useTypeName();
  const { locale } = useLocale();
  const { data, previousData, error, loading, refetch } = useQuery(IMPORT_PREVIEW, {
    variables: { settings },
    fetchPolicy: 'no-cache',
  });
  if (error)
    return (
      <ErrorPanel title={t('import.preview.failed')} {...describeError(error, locale)} onRetry={() => refetch()} />
    );
  const preview = (data ?? previousData)?.importPreview;
  if (!preview) return <SkeletonRows rows={6} />;
  if (preview.problem)
    return (
      <InlineError>{`${t('import.preview.problem')}: ${locale === 'ja' ? preview.problemJa : preview.problem}`}</InlineError>
    );
  const count = (name: 'created' | 'updated' | 'unchanged') => {
    const counts = Object.entries(countsOf(preview, name)).filter(([, records]) => records > 0);
    const told = counts.map(([type, records]) =>
      t('import.preview.count', { type: typeName(type), count: formats.number(records) }),
    );
    return told.join(locale === 'ja' ? '、' : ', ') || formats.number(0);
  };
  const wrong = preview.rows.filter((row) => row.issues.length > 0);
  const fine = preview.rows.filter((row) => row.issues.length === 0);
  return (
    <>
      <RefreshLine
        active={loading}
        problem={preview && error ? describeError(error, locale) : undefined}
        onRetry={() => refetch()}
      />
      <p role="status">
        {t('import.preview.result', {
          ...{ created: count('created'), updated: count('updated'), unchanged: count('unchanged') },
          issues: formats.number(wrong.length),
        })}
      </p>
      <FileNotes notes={preview.notes} />
      {preview.rows.length === 0 ? (
        <p>{t('import.preview.none')}</p>
      ) : (
        <PreviewTable rows={[...wrong, ...fine]} columns={columns} />
      )}
    </>
  );
}

function PreviewTable({ rows, columns }: { rows: readonly Row[]; columns: readonly string[] }) {
  const t = useTexts(importTexts);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached and scrolled by the keyboard.
    <section className={styles.scroll} aria-label={t('import.preview.rows', { rows: rows.length })} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {[t('import.line'), t('import.remarks'), ...columns].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.line}>
              <td>{row.line}</td>
              <td>
                <Remarks issues={row.issues} />
              </td>
              {columns.map((name) => (
                <td key={name}>{cellOf(row.cells, name)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Remarks({ issues }: Pick<Row, 'issues'>) {
  const t = useTexts({ ...importTexts, ...importsTexts });
  const { locale } = useLocale();
  if (issues.length === 0) return <span className={styles.quiet}>{t('import.fine')}</span>;
  return (
    <ul className={styles.remarks}>
      {issues.map(({ severity, reason, reasonJa }) => (
        <li key={`${severity} ${reason}`}>
          <StatusChip tone={ISSUE_TONES[severity] ?? 'quiet'}>
            {t(`imports.severity.${severity}` as 'imports.severity.rejected')}
          </StatusChip>{' '}
          {locale === 'ja' ? (reasonJa ?? reason) : reason}
        </li>
      ))}
    </ul>
  );
}

const cellOf = (cells: unknown, name: string): string => {
  const value = typeof cells === 'object' && cells !== null ? (cells as Record<string, unknown>)[name] : '';
  return typeof value === 'string' ? value : '';
};
