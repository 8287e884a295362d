import { Loaded } from '@tasuki/account-timeline';
import { useTexts } from '@tasuki/i18n';
import { EmptyState } from '@tasuki/ui';
import { Matrix } from '../charts/matrix.tsx';
import type { KpiEntry } from '../figures/kpi-queries.ts';
import { useFigureWords } from '../figures/write-figure.ts';
import { numbersTexts } from '../numbers-texts.ts';
import { recordsTarget } from '../records/record-target.ts';
import { type KpiDimension, useView, writeGroupKey } from '../view/view-state.ts';
import type { SplitGroup } from './overview-queries.ts';
import { useSplit } from './use-split.ts';

const MOST_ROWS = 30;
const MOST_COLUMNS = 24;

/** A KPI split by two dimensions: the first down, the second across, each with its own total. */
export function SplitMatrix({ entry, dimensions }: { entry: KpiEntry; dimensions: [KpiDimension, KpiDimension] }) {
  const t = useTexts(numbersTexts);
  const words = useFigureWords();
  const { view } = useView();
  const [first, second] = dimensions;
  const cells = useSplit(entry, dimensions);
  const rows = useSplit(entry, [first]);
  const columns = useSplit(entry, [second]);
  const corner = `${t(`numbers.dimension.${first}`)} × ${t(`numbers.dimension.${second}`)}`;
  const target = (row: SplitGroup, column: SplitGroup) => ({
    ...view,
    groups: [
      ...view.groups,
      { dimension: first, key: row.keys[0] ?? null },
      { dimension: second, key: column.keys[0] ?? null },
    ],
  });
  return (
    <Loaded query={cells} failed={t('numbers.split.groups.failed')} rows={6}>
      {({ kpis: [kpi] }) => {
        const down = (rows.data?.kpis[0]?.groups ?? []).slice(0, MOST_ROWS);
        const across = (columns.data?.kpis[0]?.groups ?? []).slice(0, MOST_COLUMNS);
        if (!kpi || kpi.groups.length === 0)
          return (
            <EmptyState
              title={t(dimensions.includes('user') ? 'numbers.split.people.empty' : 'numbers.split.empty')}
              why={t('numbers.split.empty.why')}
            />
          );
        const named = (group: SplitGroup) => ({
          key: keyOf(group),
          name: group.label,
          note: words.write(entry.unit, group.value, group.currency),
        });
        return (
          <Matrix
            title={`${entry.label} · ${corner}`}
            corner={corner}
            rows={down.map(named)}
            columns={across.map(named)}
            cell={(rowKey, columnKey) => {
              const row = down.find((group) => keyOf(group) === rowKey);
              const column = across.find((group) => keyOf(group) === columnKey);
              const found = kpi.groups.find(({ keys }) => keys[0] === row?.keys[0] && keys[1] === column?.keys[0]);
              if (!row || !column || !found) return undefined;
              return {
                value: found.value,
                text: words.write(entry.unit, found.value, found.currency),
                target: recordsTarget(entry.name, target(row, column)),
              };
            }}
          />
        );
      }}
    </Loaded>
  );
}

const keyOf = ({ keys }: SplitGroup): string => writeGroupKey(keys[0] ?? null);
