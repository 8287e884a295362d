import { useQuery } from '@apollo/client/react';
import { Loaded } from '@tasuki/account-timeline';
import { type Department, useFormats, useTexts } from '@tasuki/i18n';
import { departmentColor, StatusChip } from '@tasuki/ui';
import { FigureLink } from '../charts/figure-link.tsx';
import { Sparkline } from '../charts/sparkline.tsx';
import type { TrendPoint } from '../charts/trend-chart.tsx';
import type { KpiEntry } from '../figures/kpi-queries.ts';
import { useFigureWords, writeFigure } from '../figures/write-figure.ts';
import { numbersTexts } from '../numbers-texts.ts';
import { KpiAbout } from '../overview/kpi-about.tsx';
import { KPI_CARDS } from '../overview/overview-queries.ts';
import { numbersPaths } from '../paths.ts';
import { recordsTarget } from '../records/record-target.ts';
import { comparedDays, type NamedPeriod } from '../view/period.ts';
import { filterOf, useView, type View, writeView } from '../view/view-state.ts';
import { PastTable } from './past-table.tsx';
import styles from './together.module.css';
import { togetherTexts } from './together-texts.ts';
import { usePast } from './use-past.ts';

interface SideFiguresProps {
  department: Department;
  entries: readonly KpiEntry[];
  /** The figures of this joint alone, not of the department as a whole. */
  joint?: { key: string; name: string };
  /** That of the address unless said otherwise. */
  period?: NamedPeriod;
}

/** Figures of a side or of the joint itself, in a period and against the one before. */
export function SideFigures({ department, entries, joint, period: asked }: SideFiguresProps) {
  const t = useTexts(togetherTexts);
  const formats = useFormats();
  const words = useFigureWords();
  const { view, url, calendar } = useView();
  const period = asked ?? view.period;
  const groups = joint ? [{ dimension: 'joint' as const, key: joint.key }] : [];
  const plain = { ...view, period, groups, department: undefined, teamId: undefined };
  const past = usePast(entries, plain);
  const title = joint?.name ?? formats.department(department);
  const query = useQuery(KPI_CARDS, {
    variables: {
      names: entries.map(({ name }) => name),
      period: { from: period.from, to: period.to },
      before: comparedDays(period, calendar),
      filter: filterOf(plain),
    },
  });
  return (
    <Loaded query={query} failed={t('together.failed')} rows={entries.length + 1}>
      {({ now, before }) => (
        <>
          <div className={styles.scroll}>
            <table className={styles.figures} data-department={department}>
              <caption className="visually-hidden">{t('together.figures', { department: title })}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('together.kpi')}</th>
                  <th scope="col">{t('together.now')}</th>
                  <th scope="col">{t('together.before')}</th>
                  <th scope="col">{t('together.change')}</th>
                  <th scope="col">{t('together.past')}</th>
                </tr>
              </thead>
              <tbody>
                {entries.map((entry) => {
                  const figure = now.find(({ name }) => name === entry.name);
                  const earlier = before.find(({ name }) => name === entry.name);
                  const change = words.change(entry.unit, figure?.value ?? null, earlier?.value);
                  const line = past.find((one) => one.entry.name === entry.name);
                  return (
                    <tr key={entry.name}>
                      <th scope="row">
                        <KpiAbout entry={entry} />
                      </th>
                      <td>
                        <FigureLink target={recordsTarget(entry.name, plain)} name={entry.label}>
                          {figure ? writeFigure(entry.unit, figure, words.write) : '—'}
                        </FigureLink>
                        {figure?.isProvisional ? <Provisional /> : null}
                      </td>
                      <td>{words.write(entry.unit, earlier?.value, earlier?.currency)}</td>
                      <td>{change ?? '—'}</td>
                      <td>{line ? <Past entry={entry} points={line.points} view={plain} /> : '—'}</td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </div>
          {url.as === 'table' && past.length > 0 ? <PastTable title={title} rows={past} /> : null}
        </>
      )}
    </Loaded>
  );
}

function Past({ entry, points, view }: { entry: KpiEntry; points: TrendPoint[]; view: Omit<View, 'groupBy'> }) {
  const t = useTexts(togetherTexts);
  const told = points.map(({ name, value, text }) => `${name} ${value === null ? '—' : text}`).join(', ');
  return (
    <Sparkline
      points={points}
      label={t('together.past.told', { label: entry.label, values: told })}
      color={departmentColor(entry.owner)}
      target={{ to: numbersPaths.overview, search: { ...writeView(view), kpi: entry.name, of: 'all' } }}
    />
  );
}

/** 確定前: the cohort is young. */
function Provisional() {
  const t = useTexts(numbersTexts);
  return (
    <span title={t('numbers.provisional.why')}>
      <StatusChip tone="warn">{t('numbers.provisional')}</StatusChip>
    </span>
  );
}
