import { TermLabel } from '@tasuki/account-timeline/term-label';
import { NOTHING, useFormats, useTexts } from '@tasuki/i18n';
import { useFigureWords } from '../figures/write-figure.ts';
import styles from './diagnosis.module.css';
import type { FindingData } from './diagnosis-queries.ts';
import { diagnosisTexts } from './diagnosis-texts.ts';

/** The figures of a finding, then and now; of a team, the others and the team. */
export function FindingFigures({ finding: { symptoms, beforePeriod } }: { finding: FindingData }) {
  const t = useTexts(diagnosisTexts);
  const formats = useFormats();
  const write = useWriteSymptom();
  return (
    <table className={styles.figures}>
      <caption className="visually-hidden">{t('finding.figures')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('finding.kpi')}</th>
          <th scope="col">{t(beforePeriod ? 'finding.before' : 'finding.others')}</th>
          <th scope="col">{t(beforePeriod ? 'finding.now' : 'finding.team')}</th>
        </tr>
      </thead>
      <tbody>
        {symptoms.map(({ kpi, label, test, before, now, recordsBefore, recordsNow }) => (
          <tr key={kpi}>
            <th scope="row">
              <TermLabel label={label} kpi={kpi} />
              <span className={styles.quiet}>
                {t('finding.n', { before: formats.number(recordsBefore), now: formats.number(recordsNow) })}
              </span>
            </th>
            <td>{write(test, before)}</td>
            <td>
              <b>{write(test, now)}</b>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Shares as percentages, volumes as records a week. */
export function useWriteSymptom() {
  const t = useTexts(diagnosisTexts);
  const words = useFigureWords();
  return (test: FindingData['symptoms'][number]['test'], value: number | null) => {
    if (value === null) return NOTHING;
    return test === 'FISHER_EXACT'
      ? words.write('ratio', value)
      : t('finding.per-week', { count: words.write('count', value) });
  };
}
