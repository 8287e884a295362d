import { gql, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { TermLabel } from '@tasuki/account-timeline/term-label';
import { useFormats, useTexts } from '@tasuki/i18n';
import { Button, type Column, DataList, EmptyState, StatusChip } from '@tasuki/ui';
import { useMemo } from 'react';
import type { ImportsPageQuery, ImportsPageQueryVariables } from '../../__generated__/operations.ts';
import styles from '../../list-page.module.css';
import { ListPage } from '../../list-page.tsx';
import { paths } from '../../paths.ts';
import { importTexts } from './import-texts.ts';
import { importsTexts } from './imports-texts.ts';
import { countOf, filesOf, isRunState, RUN_TONES } from './read-report.ts';

export const IMPORTS_PAGE: TypedDocumentNode<ImportsPageQuery, ImportsPageQueryVariables> = gql`
  query ImportsPage($first: Int!, $after: String) {
    importRuns(first: $first, after: $after) {
      edges {
        cursor
        node {
          id
          preset
          source
          state
          isDryRun
          startedAt
          report
        }
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      totalCount
    }
  }
`;

type Run = ImportsPageQuery['importRuns']['edges'][number]['node'];

/** What was brought along, when, and how it went. */
export function ImportsPage() {
  const t = useTexts(importsTexts);
  const navigate = useNavigate();
  const { data, error, loading, fetchMore, refetch } = useQuery(IMPORTS_PAGE, {
    variables: { first: 50 },
    fetchPolicy: 'cache-and-network',
  });
  const columns = useRunColumns();
  const rows = useMemo(() => data?.importRuns.edges.map(({ node }) => node) ?? [], [data]);
  const { hasNextPage, endCursor } = data?.importRuns.pageInfo ?? {};
  const list =
    rows.length === 0 ? (
      <EmptyState title={t('imports.none')} why={t('imports.none.why')} action={<NewImportLink />} />
    ) : (
      <DataList
        label={t('imports.title')}
        columns={columns}
        rows={rows}
        totalCount={data?.importRuns.totalCount ?? 0}
        rowKey={({ id }) => id}
        renderCard={(run) => <RunCard run={run} />}
        onOpen={({ id }) => void navigate({ to: paths.importRun(id) })}
        onLoadMore={hasNextPage && endCursor ? () => fetchMore({ variables: { after: endCursor } }) : undefined}
      />
    );
  return (
    <ListPage
      title={t('imports.title')}
      tools={<NewImportLink />}
      failedTitle={t('imports.failed')}
      loading={loading}
      error={error}
      onRetry={() => refetch()}
    >
      {data ? list : null}
    </ListPage>
  );
}

function NewImportLink() {
  const t = useTexts(importTexts);
  const navigate = useNavigate();
  return <Button onClick={() => void navigate({ to: paths.newImport })}>{t('import.new')}</Button>;
}

function useRunColumns(): readonly Column<Run>[] {
  const t = useTexts(importsTexts);
  const formats = useFormats();
  return useMemo(
    () => [
      {
        key: 'started',
        header: t('imports.started'),
        width: '190px',
        render: ({ startedAt }) => formats.dateTime(startedAt),
      },
      {
        key: 'source',
        header: t('imports.source'),
        width: 'minmax(120px, 1fr)',
        render: (run) => <RunName run={run} />,
      },
      { key: 'state', header: t('imports.state'), width: '110px', render: (run) => <RunState state={run.state} /> },
      ...(['created', 'updated', 'unchanged'] as const).map(
        (name): Column<Run> => ({
          key: name,
          header: t(`imports.${name}`),
          head: <TermLabel label={t(`imports.${name}`)} figure={`import-${name}`} />,
          width: '96px',
          align: 'end',
          render: ({ report }) => formats.number(countOf(report, name)),
        }),
      ),
    ],
    [t, formats],
  );
}

function RunName({ run }: { run: Run }) {
  const t = useTexts(importsTexts);
  return (
    <span className={styles.line}>
      <b>{run.source}</b>
      <span className={styles.quiet}>{filesOf(run.report).join(' · ')}</span>
      {run.isDryRun ? <StatusChip tone="quiet">{t('imports.dry-run')}</StatusChip> : null}
    </span>
  );
}

export function RunState({ state }: { state: string }) {
  const t = useTexts(importsTexts);
  return isRunState(state) ? (
    <StatusChip tone={RUN_TONES[state]}>{t(`imports.state.${state}`)}</StatusChip>
  ) : (
    <span>{state}</span>
  );
}

function RunCard({ run }: { run: Run }) {
  const formats = useFormats();
  return (
    <>
      <RunName run={run} />
      <span className={styles.line}>
        <RunState state={run.state} />
        <span className={styles.quiet}>{formats.dateTime(run.startedAt)}</span>
      </span>
    </>
  );
}
