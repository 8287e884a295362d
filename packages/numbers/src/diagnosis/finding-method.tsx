import { addDays } from '@tasuki/domain/days';
import { useFormats, useTexts } from '@tasuki/i18n';
import styles from './diagnosis.module.css';
import type { FindingData } from './diagnosis-queries.ts';
import { diagnosisTexts } from './diagnosis-texts.ts';

/** How sure it is, in plain words; the exact test for those who want to know. */
export function FindingMethod({ finding }: { finding: FindingData }) {
  const t = useTexts(diagnosisTexts);
  const formats = useFormats();
  const { symptoms, beforePeriod, nowPeriod, chance, chanceText } = finding;
  const span = ({ from, to }: { from: string; to: string }) =>
    [formats.date(from), formats.date(addDays(to, -1))].join(formats.locale === 'ja' ? '〜' : ' – ');
  const words = { now: span(nowPeriod), before: beforePeriod ? span(beforePeriod) : '', chance: writeChance(chance) };
  return (
    <details className={styles.method}>
      <summary>
        {t('finding.chance', { chance: chanceText })}
        <span className={styles.more}>{t('finding.method')}</span>
      </summary>
      <ul>
        {symptoms.map(({ kpi, label, test, chance: own }) => (
          <li key={kpi}>{t(`finding.method.${test}`, { kpi: label, p: writeChance(own) })}</li>
        ))}
        <li>{t(beforePeriod ? 'finding.method.periods' : 'finding.method.teams', words)}</li>
      </ul>
    </details>
  );
}

/** Two figures that count: 0.0042; what is smaller than anybody reads is written as such. */
export const writeChance = (chance: number): string =>
  chance < 0.0001 ? '< 0.0001' : String(Number(chance.toPrecision(2)));
