import { type Term, TermLabel } from '@tasuki/account-timeline/term-label';
import { NOTHING, useFormats, useTexts } from '@tasuki/i18n';
import { FigureLink } from '../charts/figure-link.tsx';
import type { Target } from '../charts/mark.tsx';
import { useFigureWords } from '../figures/write-figure.ts';
import styles from './funnel.module.css';
import { funnelTexts } from './funnel-texts.ts';

export interface Stage {
  key: string;
  name: string;
  term: Term;
  strict: number;
  anyOrder: number;
  medianDays?: number | null;
  color: string;
  /** What the share is of; absent for the first stage. */
  before: number | undefined;
  /** The same of the period before: our own past to measure by. */
  past: { rate: number | null; medianDays: number | null };
}

interface FunnelTableProps {
  title: string;
  stages: readonly Stage[];
  open: (stage: Stage, isStrict: boolean) => Target;
}

/** A funnel as a table with its bars inside: both readings, each figure a link to its records. */
export function FunnelTable({ title, stages, open }: FunnelTableProps) {
  const t = useTexts(funnelTexts);
  const formats = useFormats();
  const words = useFigureWords();
  const most = Math.max(...stages.map(({ strict }) => strict), 1);
  const hasDays = stages.some(({ medianDays }) => medianDays !== undefined);
  return (
    <table className={styles.funnel}>
      <caption className="visually-hidden">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{t('funnel.stage')}</th>
          <th scope="col">{t('funnel.strict')}</th>
          <th scope="col">{t('funnel.rate')}</th>
          <th scope="col">{t('funnel.any')}</th>
          {hasDays ? <th scope="col">{t('funnel.days')}</th> : null}
        </tr>
      </thead>
      <tbody>
        {stages.map((stage) => {
          const { key, name, term, strict, anyOrder, before, medianDays, color, past } = stage;
          return (
            <tr key={key}>
              <th scope="row">
                <TermLabel label={name} {...term} />
                <span className={styles.bar} aria-hidden>
                  <span style={{ width: `${(strict / most) * 100}%`, background: color }} />
                </span>
              </th>
              <td className={styles.strong}>
                <FigureLink target={open(stage, true)} name={`${name}, ${t('funnel.strict')}`}>
                  {formats.number(strict)}
                </FigureLink>
              </td>
              <td>
                {before === undefined ? NOTHING : formats.percent(before === 0 ? null : strict / before)}
                <Past>{past.rate === null ? null : formats.percent(past.rate)}</Past>
              </td>
              <td>
                <FigureLink target={open(stage, false)} name={`${name}, ${t('funnel.any')}`}>
                  {formats.number(anyOrder)}
                </FigureLink>
              </td>
              {hasDays ? (
                <td>
                  {words.write('days', medianDays)}
                  <Past>{past.medianDays === null ? null : words.write('days', past.medianDays)}</Past>
                </td>
              ) : null}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** What it was in the period before. */
function Past({ children }: { children: string | null }) {
  const t = useTexts(funnelTexts);
  return children ? <span className={styles.past}>{t('funnel.past', { value: children })}</span> : null;
}
