import { gql, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { SavedViews, useDelayedText, useUrlState } from '@tasuki/account-timeline';
import { useFormats, useTexts } from '@tasuki/i18n';
import { type Column, DataList, EmptyState, Sheet, TextInput } from '@tasuki/ui';
import { useMemo } from 'react';
import type { AuditPageQuery, AuditPageQueryVariables } from '../../__generated__/operations.ts';
import styles from '../../list-page.module.css';
import { ListPage } from '../../list-page.tsx';
import { auditTexts } from './audit-texts.ts';
import { outline } from './outline.ts';

export const AUDIT_PAGE: TypedDocumentNode<AuditPageQuery, AuditPageQueryVariables> = gql`
  query AuditPage($first: Int!, $after: String, $operation: String) {
    auditEntries(first: $first, after: $after, operation: $operation) {
      edges {
        cursor
        node {
          id
          at
          actorType
          actorName
          operation
          accountId
          details
          requestId
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

type Entry = AuditPageQuery['auditEntries']['edges'][number]['node'];

const VIEW_KEYS = ['operation'];

/** Who did what, newest first. Nothing here can be changed. */
export function AuditPage() {
  const t = useTexts(auditTexts);
  const [url, setUrl] = useUrlState();
  const text = useDelayedText(url.operation ?? '', (operation) => setUrl({ operation: operation || undefined }));
  const { data, previousData, error, loading, fetchMore, refetch } = useQuery(AUDIT_PAGE, {
    variables: { first: 100, operation: url.operation },
    fetchPolicy: 'cache-and-network',
  });
  const entries = (data ?? previousData)?.auditEntries;
  const columns = useEntryColumns();
  const rows = useMemo(() => entries?.edges.map(({ node }) => node) ?? [], [entries]);
  const { hasNextPage, endCursor } = entries?.pageInfo ?? {};
  const open = rows.find(({ id }) => id === url.entry);
  const list =
    rows.length === 0 ? (
      <EmptyState
        title={t(url.operation ? 'audit.none' : 'audit.empty')}
        why={t(url.operation ? 'audit.none.why' : 'audit.empty.why')}
      />
    ) : (
      <DataList
        label={t('audit.title')}
        columns={columns}
        rows={rows}
        totalCount={entries?.totalCount ?? 0}
        rowKey={({ id }) => id}
        renderCard={(entry) => <EntryCard entry={entry} />}
        onOpen={({ id }) => setUrl({ entry: id }, { push: true })}
        activeKey={open?.id}
        onLoadMore={hasNextPage && endCursor ? () => fetchMore({ variables: { after: endCursor } }) : undefined}
      />
    );
  const filter = (
    <>
      <TextInput type="search" aria-label={t('audit.filter')} placeholder={t('audit.filter')} {...text} />
      <SavedViews list="audit" keys={VIEW_KEYS} />
    </>
  );
  return (
    <ListPage
      title={t('audit.title')}
      tools={filter}
      failedTitle={t('audit.failed')}
      loading={loading}
      error={error}
      onRetry={() => refetch()}
    >
      {entries ? list : null}
      <Sheet opened={open !== undefined} title={t('audit.details')} onClose={() => setUrl({ entry: undefined })}>
        {open ? <EntryDetails entry={open} /> : null}
      </Sheet>
    </ListPage>
  );
}

function useActorName() {
  const t = useTexts(auditTexts);
  return ({ actorName, actorType }: Entry) => actorName ?? t(`audit.actor.${actorType}` as 'audit.actor.system');
}

function useEntryColumns(): readonly Column<Entry>[] {
  const t = useTexts(auditTexts);
  const formats = useFormats();
  const actorName = useActorName();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the actor's name changes with the texts alone
  return useMemo(
    () => [
      { key: 'at', header: t('audit.at'), width: '190px', render: ({ at }) => formats.dateTime(at) },
      { key: 'actor', header: t('audit.actor'), width: 'minmax(120px, 1fr)', render: actorName },
      {
        key: 'operation',
        header: t('audit.operation'),
        width: 'minmax(140px, 1fr)',
        render: ({ operation }) => <b>{operation}</b>,
      },
      {
        key: 'details',
        header: t('audit.details'),
        width: 'minmax(160px, 3fr)',
        render: ({ details }) => <span className={styles.quiet}>{outline(details)}</span>,
      },
    ],
    [t, formats],
  );
}

function EntryCard({ entry }: { entry: Entry }) {
  const formats = useFormats();
  const actorName = useActorName();
  return (
    <>
      <b>{entry.operation}</b>
      <span className={styles.quiet}>
        {formats.dateTime(entry.at)} · {actorName(entry)}
      </span>
    </>
  );
}

function EntryDetails({ entry }: { entry: Entry }) {
  const t = useTexts(auditTexts);
  const formats = useFormats();
  const actorName = useActorName();
  return (
    <div className={styles.form}>
      <p>
        <b>{entry.operation}</b> · {actorName(entry)} · {formats.dateTime(entry.at)}
      </p>
      {entry.accountId ? <Link to={`/accounts/${entry.accountId}`}>{t('audit.account')}</Link> : null}
      <pre className={styles.json}>{JSON.stringify(entry.details, null, 2)}</pre>
      {entry.requestId ? <p className={styles.quiet}>{entry.requestId}</p> : null}
    </div>
  );
}
