import { useQuery } from '@apollo/client/react';
import { enumName } from '@tasuki/domain/enum-name';
import { useFormats, useTexts } from '@tasuki/i18n';
import { useApiLocale } from '../figures/use-catalogue.ts';
import { numbersTexts } from '../numbers-texts.ts';
import { KPI_GROUPS } from '../overview/overview-queries.ts';
import { useTeamChoices } from '../view/use-team-choices.ts';
import styles from '../view/view.module.css';
import { filterOf, type Group, parameterOf, useView } from '../view/view-state.ts';

/** The groups, the department and the team to which the records are narrowed down; each can be taken away. */
export function GroupChips({ kpi }: { kpi: string }) {
  const t = useTexts(numbersTexts);
  const formats = useFormats();
  const { groups, department, teamId } = useView().view;
  const team = useTeamChoices().find(({ value }) => value === teamId);
  if (groups.length === 0 && !department && !teamId) return null;
  return (
    <div className={styles.filters}>
      {department ? (
        <Chip parameter="department" label={t('numbers.filter.one', { department: formats.department(department) })} />
      ) : null}
      {teamId ? <Chip parameter="team" label={team?.label ?? t('numbers.dimension.team')} /> : null}
      {groups.map((group) => (
        <GroupChip key={group.dimension} kpi={kpi} group={group} />
      ))}
    </div>
  );
}

/** What people call a group the API knows, when it is asked to split by just that. */
function GroupChip({ kpi, group }: { kpi: string; group: Group }) {
  const t = useTexts(numbersTexts);
  const { view } = useView();
  const { data } = useQuery(KPI_GROUPS, {
    variables: {
      names: [kpi],
      period: { from: view.period.from, to: view.period.to },
      filter: filterOf(view),
      groupBy: [enumName(group.dimension)],
      locale: useApiLocale(),
    },
  });
  const dimension = t(`numbers.dimension.${group.dimension}`);
  const name = data?.kpis[0]?.groups[0]?.label;
  return <Chip parameter={parameterOf(group.dimension)} label={name ? `${dimension}: ${name}` : dimension} />;
}

function Chip({ parameter, label }: { parameter: string; label: string }) {
  const t = useTexts(numbersTexts);
  const { setUrl } = useView();
  return (
    <button
      type="button"
      className={styles.group}
      aria-label={t('numbers.filter.remove', { label })}
      onClick={() => setUrl({ [parameter]: undefined })}
    >
      {label} <span aria-hidden>✕</span>
    </button>
  );
}
