import { gql, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { SavedViews, useDelayedText, useUrlState } from '@tasuki/account-timeline';
import { useKindLabels } from '@tasuki/account-timeline/kind-labels';
import { useFormats, useLocale, useTexts } from '@tasuki/i18n';
import { type Column, DataList, EmptyState, Sheet, TextInput } from '@tasuki/ui';
import { useId, useMemo } from 'react';
import type { AuditPageQuery, AuditPageQueryVariables } from '../../__generated__/operations.ts';
import styles from '../../list-page.module.css';
import { ListPage } from '../../list-page.tsx';
import { type AuditEntry, useActorName } from './audit-entry.ts';
import { auditTexts } from './audit-texts.ts';
import { EntryDetails } from './entry-details.tsx';
import { operationWords, readOperation, tellOperation } from './operation-words.ts';
import { outline } from './told-details.ts';

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

const VIEW_KEYS = ['operation'];

/** Who did what, newest first. Nothing here can be changed. */
export function AuditPage() {
  const t = useTexts(auditTexts);
  const [url, setUrl] = useUrlState();
  const { locale } = useLocale();
  const wordsId = useId();
  const text = useDelayedText(url.operation ? tellOperation(url.operation, locale) : '', (words) =>
    setUrl({ operation: words ? readOperation(words.trim()) : undefined }),
  );
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
      <TextInput
        type="search"
        aria-label={t('audit.filter')}
        placeholder={t('audit.filter')}
        list={wordsId}
        {...text}
      />
      <datalist id={wordsId}>
        {Object.keys(operationWords).map((operation) => (
          <option key={operation} value={tellOperation(operation, locale)} />
        ))}
      </datalist>
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
      {entries ? (
        <>
          {list}
          <Sheet opened={open !== undefined} title={t('audit.details')} onClose={() => setUrl({ entry: undefined })}>
            {open ? <EntryDetails entry={open} /> : null}
          </Sheet>
        </>
      ) : null}
    </ListPage>
  );
}

function useEntryColumns(): readonly Column<AuditEntry>[] {
  const t = useTexts(auditTexts);
  const formats = useFormats();
  const actorName = useActorName();
  const kindLabel = useKindLabels();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the actor's name changes with the texts alone
  return useMemo(
    () => [
      { key: 'at', header: t('audit.at'), width: '190px', render: ({ at }) => formats.dateTime(at) },
      { key: 'actor', header: t('audit.actor'), width: 'minmax(120px, 1fr)', render: actorName },
      {
        key: 'operation',
        header: t('audit.operation'),
        width: 'minmax(140px, 1fr)',
        render: ({ operation }) => <b>{tellOperation(operation, formats.locale)}</b>,
      },
      {
        key: 'details',
        header: t('audit.details'),
        width: 'minmax(160px, 3fr)',
        render: ({ details }) => <span className={styles.quiet}>{outline(details, { formats, kindLabel })}</span>,
      },
    ],
    [t, formats, kindLabel],
  );
}

function EntryCard({ entry }: { entry: AuditEntry }) {
  const formats = useFormats();
  const actorName = useActorName();
  return (
    <>
      <b>{tellOperation(entry.operation, formats.locale)}</b>
      <span className={styles.quiet}>
        {formats.dateTime(entry.at)} · {actorName(entry)}
      </span>
    </>
  );
}
