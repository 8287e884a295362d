import { useQuery } from '@apollo/client/react';
import { Loaded, Panel } from '@tasuki/account-timeline';
import { enumName } from '@tasuki/domain/enum-name';
import { type Department, useTexts } from '@tasuki/i18n';
import { DepartmentChip } from '@tasuki/ui';
import type { KpiEntry } from '../figures/kpi-queries.ts';
import { numbersTexts } from '../numbers-texts.ts';
import { CsvLink } from '../view/csv-link.tsx';
import { comparedDays } from '../view/period.ts';
import { filterOf, useView, type View } from '../view/view-state.ts';
import { KpiCard, SilentCard } from './kpi-card.tsx';
import styles from './overview.module.css';
import { KPI_CARDS } from './overview-queries.ts';
import { useOwnerName } from './owners.ts';

interface KpiCardsProps {
  owner: Department;
  entries: readonly KpiEntry[];
}

/** The cards of one department: a failing one is told here and leaves the others alone. */
export function KpiCards({ owner, entries }: KpiCardsProps) {
  const t = useTexts(numbersTexts);
  const ownerName = useOwnerName();
  const { view, calendar } = useView();
  const asked = entries.filter((entry) => canFilter(entry, view));
  const names = asked.map(({ name }) => name);
  const period = { from: view.period.from, to: view.period.to };
  const filter = filterOf(view);
  const query = useQuery(KPI_CARDS, {
    variables: { names, period, before: comparedDays(view.period, calendar), filter },
  });
  return (
    <Panel
      title={t('numbers.of.one', { department: ownerName(owner) })}
      tools={
        <>
          <DepartmentChip department={owner} />
          <CsvLink
            title={t('numbers.of.one', { department: ownerName(owner) })}
            list="kpis"
            variables={{ names, period, filter }}
          />
        </>
      }
    >
      <Loaded query={query} failed={t('numbers.cards.failed')} rows={Math.ceil(entries.length / 4) * 4}>
        {({ now, before }) => (
          <ul className={styles.cards}>
            {entries.map((entry) => {
              const figure = now.find(({ name }) => name === entry.name);
              return (
                <li key={entry.name}>
                  {figure ? (
                    <KpiCard entry={entry} figure={figure} before={before.find(({ name }) => name === entry.name)} />
                  ) : (
                    <SilentCard entry={entry} />
                  )}
                </li>
              );
            })}
          </ul>
        )}
      </Loaded>
    </Panel>
  );
}

/** A KPI whose records have no such property cannot answer for one group, and would refuse the whole question. */
function canFilter({ dimensions }: KpiEntry, { groups, teamId }: View): boolean {
  if (teamId && !dimensions.includes('TEAM')) return false;
  return groups.every(({ dimension }) => dimensions.includes(enumName(dimension)));
}
