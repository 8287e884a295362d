import { useQuery } from '@apollo/client/react';
import { Loaded } from '@tasuki/account-timeline';
import { type Department, useFormats, useTexts } from '@tasuki/i18n';
import { FigureLink } from '../charts/figure-link.tsx';
import type { KpiEntry } from '../figures/kpi-queries.ts';
import { useFigureWords, writeFigure } from '../figures/write-figure.ts';
import { KpiAbout } from '../overview/kpi-about.tsx';
import { KPI_CARDS } from '../overview/overview-queries.ts';
import { recordsTarget } from '../records/record-target.ts';
import { comparedDays, type NamedPeriod } from '../view/period.ts';
import { filterOf, useView } from '../view/view-state.ts';
import styles from './together.module.css';
import { togetherTexts } from './together-texts.ts';

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
  const { view, calendar } = useView();
  const period = asked ?? view.period;
  const groups = joint ? [{ dimension: 'joint' as const, key: joint.key }] : [];
  const plain = { ...view, period, groups, department: undefined };
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
        <table className={styles.figures} data-department={department}>
          <caption className="visually-hidden">
            {t('together.figures', { department: joint?.name ?? formats.department(department) })}
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('together.kpi')}</th>
              <th scope="col">{t('together.now')}</th>
              <th scope="col">{t('together.before')}</th>
              <th scope="col">{t('together.change')}</th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => {
              const figure = now.find(({ name }) => name === entry.name);
              const earlier = before.find(({ name }) => name === entry.name);
              const change = words.change(entry.unit, figure?.value ?? null, earlier?.value);
              return (
                <tr key={entry.name}>
                  <th scope="row">
                    <KpiAbout entry={entry} />
                  </th>
                  <td>
                    <FigureLink target={recordsTarget(entry.name, plain)} name={entry.label}>
                      {figure
                        ? writeFigure(figure, (value, currency) => words.write(entry.unit, value, currency))
                        : '—'}
                    </FigureLink>
                  </td>
                  <td>{words.write(entry.unit, earlier?.value, earlier?.currency)}</td>
                  <td>{change ?? '—'}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </Loaded>
  );
}
