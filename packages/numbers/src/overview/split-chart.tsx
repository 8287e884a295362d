import { Loaded } from '@tasuki/account-timeline';
import { useTexts } from '@tasuki/i18n';
import { departmentColor, EmptyState } from '@tasuki/ui';
import { BarList } from '../charts/bar-list.tsx';
import type { KpiEntry } from '../figures/kpi-queries.ts';
import { useFigureWords } from '../figures/write-figure.ts';
import { numbersTexts } from '../numbers-texts.ts';
import { recordsTarget } from '../records/record-target.ts';
import { type KpiDimension, useView } from '../view/view-state.ts';
import styles from './overview.module.css';
import type { SplitGroup } from './overview-queries.ts';
import { useSplit } from './use-split.ts';

const MOST_SHOWN = 20;

/** A KPI split by one dimension. */
export function SplitChart({ entry, dimension }: { entry: KpiEntry; dimension: KpiDimension }) {
  const t = useTexts(numbersTexts);
  const query = useSplit(entry, [dimension]);
  return (
    <Loaded query={query} failed={t('numbers.split.groups.failed')} rows={6}>
      {({ kpis: [kpi] }) =>
        kpi && kpi.groups.length > 0 ? (
          <Groups entry={entry} dimension={dimension} groups={kpi.groups} />
        ) : (
          <EmptyState
            title={t(dimension === 'user' ? 'numbers.split.people.empty' : 'numbers.split.empty')}
            why={t('numbers.split.empty.why')}
          />
        )
      }
    </Loaded>
  );
}

interface GroupsProps {
  entry: KpiEntry;
  dimension: KpiDimension;
  groups: readonly SplitGroup[];
}

function Groups({ entry, dimension, groups }: GroupsProps) {
  const t = useTexts(numbersTexts);
  const words = useFigureWords();
  const { view } = useView();
  const bars = groups.slice(0, MOST_SHOWN).map((group) => ({
    key: group.keys.join(' '),
    name: group.label,
    value: group.value,
    text: words.write(entry.unit, group.value, group.currency),
    note: words.parts(entry.unit, group),
    target: recordsTarget(entry.name, { ...view, groups: [...view.groups, { dimension, key: group.keys[0] ?? null }] }),
  }));
  return (
    <>
      <BarList
        title={`${entry.label} · ${t('numbers.split.groups', { dimension: t(`numbers.dimension.${dimension}`) })}`}
        bars={bars}
        color={departmentColor(entry.owner)}
      />
      {groups.length > MOST_SHOWN ? (
        <p className={styles.most}>{t('numbers.split.most', { count: MOST_SHOWN, all: groups.length })}</p>
      ) : null}
    </>
  );
}
