import { useQuery } from '@apollo/client/react';
import { useUrlState } from '@tasuki/account-timeline';
import { teamPathText } from '@tasuki/domain/teams/team-path';
import { useLocale, useTexts } from '@tasuki/i18n';
import { Button, type Column, DataList, DepartmentChip, EmptyState, Sheet } from '@tasuki/ui';
import { useMemo } from 'react';
import { adminTexts } from '../../admin-texts.ts';
import styles from '../../list-page.module.css';
import { ListPage } from '../../list-page.tsx';
import { TeamForm } from './team-form.tsx';
import { TEAMS_PAGE, type Team } from './teams-queries.ts';
import { teamsTexts } from './teams-texts.ts';

/** How far a team stands in from the one above, in px. */
const INDENT = 20;

/** The tree of teams of each department, with who leads them and who is in them. */
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
                  <b>{teamPathText(team.path, locale)}</b>
                  <span className={styles.line}>
                    <DepartmentChip department={team.department} />
                    <span className={styles.quiet}>
                      {[team.lead?.name, t('teams.members.count', { count: team.members.length })]
                        .filter(Boolean)
                        .join(' · ')}
                    </span>
                  </span>
                </>
              )}
              onOpen={({ id }) => setUrl({ team: id }, { push: true })}
              activeKey={open?.id}
            />
          )}
          <Sheet
            opened={url.team === 'new' || open !== undefined}
            title={open ? t('teams.edit', { name: nameOf(open) }) : t('teams.add')}
            onClose={close}
          >
            <TeamForm
              team={open}
              teams={data.teams}
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

/** Indented by its level; who cannot see that hears the teams above instead. */
function TeamName({ team: { path } }: { team: Team }) {
  const { locale } = useLocale();
  const own = path.slice(-1);
  return (
    <span style={{ paddingInlineStart: (path.length - 1) * INDENT }}>
      {path.length > 1 ? (
        <>
          <span aria-hidden className={styles.quiet}>
            └{' '}
          </span>
          <span className="visually-hidden">{`${teamPathText(path.slice(0, -1), locale)} › `}</span>
        </>
      ) : null}
      <b>{teamPathText(own, locale)}</b>
    </span>
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
        render: (team) => <TeamName team={team} />,
      },
      {
        key: 'department',
        header: t('admin.department'),
        width: '160px',
        render: ({ department }) => <DepartmentChip department={department} />,
      },
      { key: 'lead', header: t('teams.lead'), width: 'minmax(100px, 1fr)', render: ({ lead }) => lead?.name },
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
