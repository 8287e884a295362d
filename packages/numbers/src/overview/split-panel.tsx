import { Panel } from '@tasuki/account-timeline';
import { enumName } from '@tasuki/domain/enum-name';
import { kpiDimensions } from '@tasuki/domain/kpis/define-kpi';
import { useTexts } from '@tasuki/i18n';
import { NativeSelect } from '@tasuki/ui';
import type { KpiEntry } from '../figures/kpi-queries.ts';
import { numbersTexts } from '../numbers-texts.ts';
import { type KpiDimension, useView } from '../view/view-state.ts';
import { MonthsChart } from './months-chart.tsx';
import styles from './overview.module.css';
import { SplitChart } from './split-chart.tsx';
import { SplitMatrix } from './split-matrix.tsx';

/** One KPI over the last months, and split by up to two dimensions. */
export function SplitPanel({ entries }: { entries: readonly KpiEntry[] }) {
  const t = useTexts(numbersTexts);
  const { view, url, setUrl } = useView();
  const entry = entries.find(({ name }) => name === url.kpi) ?? entries[0];
  if (!entry) return null;
  const possible = kpiDimensions.filter((name) => entry.dimensions.includes(enumName(name)));
  const [first, second] = view.groupBy.filter((name) => possible.includes(name));
  return (
    <div id="numbers-split">
      <Panel
        title={t('numbers.split.title')}
        tools={
          <div className={styles.pickers}>
            <NativeSelect
              aria-label={t('numbers.split.kpi')}
              value={entry.name}
              onChange={({ currentTarget }) => setUrl({ kpi: currentTarget.value })}
              data={entries.map(({ name, label }) => ({ value: name, label }))}
            />
            <DimensionPicker label={t('numbers.split.first')} value={first} possible={possible} other={second} at={0} />
            {first ? (
              <DimensionPicker
                label={t('numbers.split.second')}
                value={second}
                possible={possible}
                other={first}
                at={1}
              />
            ) : null}
          </div>
        }
      >
        {entry.isMonthly ? <MonthsChart entry={entry} /> : null}
        {first && !second ? <SplitChart entry={entry} dimension={first} /> : null}
        {first && second ? <SplitMatrix entry={entry} dimensions={[first, second]} /> : null}
        {first === 'team' || second === 'team' ? <p className={styles.most}>{t('numbers.split.teams')}</p> : null}
        {first === 'user' || second === 'user' ? <p className={styles.most}>{t('numbers.split.people')}</p> : null}
      </Panel>
    </div>
  );
}

interface DimensionPickerProps {
  label: string;
  value: KpiDimension | undefined;
  possible: readonly KpiDimension[];
  /** What the other picker holds: the same cannot be chosen twice. */
  other: KpiDimension | undefined;
  at: 0 | 1;
}

function DimensionPicker({ label, value, possible, other, at }: DimensionPickerProps) {
  const t = useTexts(numbersTexts);
  const { setUrl } = useView();
  const change = (next: string) => {
    const both = at === 0 ? [next, other] : [other, next];
    setUrl({ by: both.filter(Boolean).join(',') || undefined });
  };
  return (
    <NativeSelect
      aria-label={label}
      value={value ?? ''}
      onChange={({ currentTarget }) => change(currentTarget.value)}
      data={[
        { value: '', label: `${label}: ${t('numbers.split.none')}` },
        ...possible
          .filter((name) => name !== other)
          .map((name) => ({
            value: name,
            label: t('numbers.split.groups', { dimension: t(`numbers.dimension.${name}`) }),
          })),
      ]}
    />
  );
}
