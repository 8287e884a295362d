import { useQuery } from '@apollo/client/react';
import { useUrlState } from '@tasuki/account-timeline';
import { useLocale, useTexts } from '@tasuki/i18n';
import { Button, type Column, DataList, DepartmentChip, EmptyState, Sheet } from '@tasuki/ui';
import { useMemo } from 'react';
import { adminTexts } from '../../admin-texts.ts';
import styles from '../../list-page.module.css';
import { ListPage } from '../../list-page.tsx';
import { TeamForm } from './team-form.tsx';
import { TEAMS_PAGE, type Team } from './teams-queries.ts';
import { teamsTexts } from './teams-texts.ts';

/** The teams of each department and who is in them. */
export function TeamsPage() {
  const t = useTexts(teamsTexts);
  const { locale } = useLocale();
  const [url, setUrl] = useUrlState();
  const { data, error, loading, refetch } = useQuery(TEAMS_PAGE);
  const columns = useTeamColumns();
  const open = data?.teams.find(({ id }) => id === url.team);
  const close = () => setUrl({ team: undefined });
  const nameOf = (team: Team) => (locale === 'ja' ? team.nameJa : team.nameEn);
  const add = <Button onClick={() => setUrl({ team: 'new' })}>{t('teams.add')}</Button>;
  return (
    <ListPage
      title={t('teams.title')}
      tools={add}
      failedTitle={t('teams.failed')}
      loading={loading}
      error={error}
      onRetry={() => refetch()}
    >
      {data ? (
        <>
          {data.teams.length === 0 ? (
            <EmptyState title={t('teams.none')} why={t('teams.none.why')} />
          ) : (
            <DataList
              label={t('teams.title')}
              columns={columns}
              rows={data.teams}
              totalCount={data.teams.length}
              rowKey={({ id }) => id}
              renderCard={(team) => (
                <>
                  <b>{nameOf(team)}</b>
                  <span className={styles.line}>
                    <DepartmentChip department={team.department} />
                    <span className={styles.quiet}>{t('teams.members.count', { count: team.members.length })}</span>
                  </span>
                </>
              )}
              onOpen={({ id }) => setUrl({ team: id }, { push: true })}
            />
          )}
          <Sheet
            opened={url.team === 'new' || open !== undefined}
            title={open ? t('teams.edit', { name: nameOf(open) }) : t('teams.add')}
            onClose={close}
          >
            <TeamForm
              team={open}
              people={data.users.nodes}
              onCancel={close}
              onSaved={() => {
                void refetch();
                close();
              }}
            />
          </Sheet>
        </>
      ) : null}
    </ListPage>
  );
}

function useTeamColumns(): readonly Column<Team>[] {
  const t = useTexts({ ...adminTexts, ...teamsTexts });
  const { locale } = useLocale();
  return useMemo(
    () => [
      {
        key: 'name',
        header: t('teams.title'),
        width: 'minmax(160px, 2fr)',
        render: (team) => <b>{locale === 'ja' ? team.nameJa : team.nameEn}</b>,
      },
      {
        key: 'department',
        header: t('admin.department'),
        width: '160px',
        render: ({ department }) => <DepartmentChip department={department} />,
      },
      { key: 'region', header: t('teams.region'), width: 'minmax(80px, 1fr)', render: ({ region }) => region },
      {
        key: 'members',
        header: t('teams.members'),
        width: 'minmax(160px, 3fr)',
        render: ({ members }) => members.map(({ name }) => name).join(locale === 'ja' ? '、' : ', '),
      },
    ],
    [t, locale],
  );
}
