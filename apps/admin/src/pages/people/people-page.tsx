import { gql, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { SavedViews, useDelayedText, useUrlState } from '@tasuki/account-timeline';
import { teamPathText } from '@tasuki/domain/teams/team-path';
import { DEPARTMENTS, type Department, useFormats, useLocale, useTexts } from '@tasuki/i18n';
import {
  Button,
  Checkbox,
  type Column,
  DataList,
  DepartmentChip,
  EmptyState,
  lazyPart,
  NativeSelect,
  Sheet,
  SkeletonRows,
  StatusChip,
  TextInput,
} from '@tasuki/ui';
import { Suspense, useMemo } from 'react';
import type { PeoplePageQuery, PeoplePageQueryVariables } from '../../__generated__/operations.ts';
import styles from '../../list-page.module.css';
import { ListPage } from '../../list-page.tsx';
import { peopleTexts } from './people-texts.ts';

// The list is the first view of the app, and most visits change nobody.
const PersonForm = lazyPart(() => import('./person-form.tsx').then((m) => m.PersonForm));

export const PEOPLE_PAGE: TypedDocumentNode<PeoplePageQuery, PeoplePageQueryVariables> = gql`
  query PeoplePage($first: Int!, $after: String, $search: String, $department: Department, $includeLeft: Boolean) {
    users(first: $first, after: $after, search: $search, department: $department, includeLeft: $includeLeft) {
      edges {
        cursor
        node {
          id
          name
          email
          canSignIn
          leftAt
          version
          memberships {
            department
            role
          }
          teams {
            id
            path {
              id
              nameJa
              nameEn
            }
          }
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

export type Person = PeoplePageQuery['users']['edges'][number]['node'];

const PAGE_SIZE = 100;
const VIEW_KEYS = ['q', 'department', 'left'];

/** Who works here, in which departments, with which role. */
export function PeoplePage() {
  const t = useTexts(peopleTexts);
  const formats = useFormats();
  const [url, setUrl] = useUrlState();
  const text = useDelayedText(url.q ?? '', (q) => setUrl({ q: q || undefined }));
  const { data, previousData, error, loading, fetchMore, refetch } = useQuery(PEOPLE_PAGE, {
    variables: {
      first: PAGE_SIZE,
      search: url.q,
      department: url.department as Department | undefined,
      includeLeft: Boolean(url.left),
    },
  });
  const people = (data ?? previousData)?.users;
  const tools = (
    <>
      <TextInput type="search" aria-label={t('people.search')} placeholder={t('people.search')} {...text} />
      <NativeSelect
        aria-label={t('people.departments')}
        value={url.department ?? ''}
        onChange={(event) => setUrl({ department: event.currentTarget.value || undefined })}
        data={[
          { value: '', label: t('people.department.any') },
          ...DEPARTMENTS.map((value) => ({ value, label: formats.department(value) })),
        ]}
      />
      <Checkbox
        label={t('people.left.show')}
        checked={Boolean(url.left)}
        onChange={(event) => setUrl({ left: event.currentTarget.checked ? '1' : undefined })}
      />
      <SavedViews list="people" keys={VIEW_KEYS} />
      <Button onClick={() => setUrl({ person: 'new' })}>{t('people.add')}</Button>
    </>
  );
  return (
    <ListPage
      title={t('people.title')}
      tools={tools}
      failedTitle={t('people.failed')}
      loading={loading}
      error={error}
      onRetry={() => refetch()}
    >
      {people ? (
        <PeopleList
          people={people}
          onLoadMore={(after) => fetchMore({ variables: { after } })}
          onSaved={() => refetch()}
        />
      ) : null}
    </ListPage>
  );
}

interface PeopleListProps {
  people: PeoplePageQuery['users'];
  onLoadMore: (after: string) => Promise<unknown>;
  onSaved: () => void;
}

function PeopleList({ people, onLoadMore, onSaved }: PeopleListProps) {
  const t = useTexts(peopleTexts);
  const [url, setUrl] = useUrlState();
  const columns = usePeopleColumns();
  const rows = useMemo(() => people.edges.map(({ node }) => node), [people]);
  const { hasNextPage, endCursor } = people.pageInfo;
  const open = rows.find(({ id }) => id === url.person);
  const close = () => setUrl({ person: undefined });
  const title = open ? t('people.edit', { name: open.name }) : t('people.add');
  return (
    <>
      {rows.length === 0 ? (
        <EmptyState title={t('people.none')} why={t('people.none.why')} />
      ) : (
        <DataList
          label={t('people.title')}
          columns={columns}
          rows={rows}
          totalCount={people.totalCount}
          rowKey={({ id }) => id}
          renderCard={(person) => <PersonCard person={person} />}
          onOpen={({ id }) => setUrl({ person: id }, { push: true })}
          activeKey={open?.id}
          onLoadMore={hasNextPage && endCursor ? () => onLoadMore(endCursor) : undefined}
        />
      )}
      <Sheet opened={url.person === 'new' || open !== undefined} title={title} onClose={close}>
        <Suspense fallback={<SkeletonRows rows={6} />}>
          <PersonForm
            key={open?.version}
            person={open}
            onCancel={close}
            onLatest={onSaved}
            onSaved={() => {
              onSaved();
              close();
            }}
          />
        </Suspense>
      </Sheet>
    </>
  );
}

function usePeopleColumns(): readonly Column<Person>[] {
  const t = useTexts(peopleTexts);
  const { locale } = useLocale();
  return useMemo(
    () => [
      {
        key: 'name',
        header: t('people.title'),
        width: 'minmax(160px, 1fr)',
        render: (person) => <PersonName person={person} />,
      },
      { key: 'email', header: t('people.email'), width: 'minmax(160px, 1.4fr)', render: ({ email }) => email },
      {
        key: 'departments',
        header: t('people.departments'),
        width: 'minmax(240px, 1.6fr)',
        render: (person) => <Memberships person={person} />,
      },
      {
        key: 'teams',
        header: t('people.teams'),
        width: 'minmax(160px, 1fr)',
        render: ({ teams }) => teams.map(({ path }) => teamPathText(path, locale)).join(locale === 'ja' ? '、' : ', '),
      },
    ],
    [t, locale],
  );
}

function PersonName({ person }: { person: Person }) {
  const t = useTexts(peopleTexts);
  return (
    <span className={styles.line}>
      <b>{person.name}</b>
      {person.leftAt ? <StatusChip tone="quiet">{t('people.left')}</StatusChip> : null}
      {person.canSignIn || person.leftAt ? null : <StatusChip tone="quiet">{t('people.cannot-sign-in')}</StatusChip>}
    </span>
  );
}

function Memberships({ person }: { person: Person }) {
  const t = useTexts(peopleTexts);
  return (
    <span className={styles.line}>
      {person.memberships.map(({ department, role }) => (
        <span key={department} className={styles.line}>
          {department === 'ADMIN' ? (
            <DepartmentChip department={department}>{t('people.role.admin')}</DepartmentChip>
          ) : (
            <DepartmentChip department={department} />
          )}
          {role === 'manager' && department !== 'ADMIN' ? (
            <span className={styles.quiet}>{t('people.role.manager')}</span>
          ) : null}
        </span>
      ))}
    </span>
  );
}

function PersonCard({ person }: { person: Person }) {
  return (
    <>
      <PersonName person={person} />
      <Memberships person={person} />
    </>
  );
}
