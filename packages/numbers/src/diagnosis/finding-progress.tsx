import { useFormats, useTexts } from '@tasuki/i18n';
import { StatusChip, type Tone } from '@tasuki/ui';
import styles from './diagnosis.module.css';
import type { FindingData } from './diagnosis-queries.ts';
import { diagnosisTexts } from './diagnosis-texts.ts';
import { useWriteSymptom } from './finding-figures.tsx';

const VERDICTS = {
  BETTER: { tone: 'ok', text: 'finding.recheck.better' },
  UNCHANGED: { tone: 'warn', text: 'finding.recheck.unchanged' },
  WORSE: { tone: 'bad', text: 'finding.recheck.worse' },
  TOO_FEW: { tone: 'quiet', text: 'finding.recheck.too-few' },
} as const satisfies Record<string, { tone: Tone; text: string }>;

/** What has been done about it, and whether it helped. */
export function FindingProgress({ finding }: { finding: FindingData }) {
  const t = useTexts(diagnosisTexts);
  const formats = useFormats();
  const write = useWriteSymptom();
  const { recheck, recheckOn, symptoms, actedNote, actedBy, actedAt, closedNote, closedBy, closedAt } = finding;
  const test = symptoms.at(-1)?.test ?? 'FISHER_EXACT';
  const said = (text: string, who: { name: string } | null, at: string | null) => (
    <p className={styles.said}>
      {text}
      {who && at ? (
        <span className={styles.quiet}>{t('finding.by', { name: who.name, date: formats.date(at) })}</span>
      ) : null}
    </p>
  );
  return (
    <div className={styles.progress}>
      {actedNote ? said(t('finding.acted', { note: actedNote }), actedBy, actedAt) : null}
      {closedNote ? said(t('finding.closed', { note: closedNote }), closedBy, closedAt) : null}
      <p className={styles.rechecks}>
        {recheck ? (
          <StatusChip tone={VERDICTS[recheck.verdict].tone}>
            {t(VERDICTS[recheck.verdict].text, { before: write(test, recheck.before), now: write(test, recheck.now) })}
          </StatusChip>
        ) : null}
        {recheckOn ? (
          <span className={styles.quiet}>{t('finding.recheck.on', { date: formats.date(recheckOn) })}</span>
        ) : null}
      </p>
    </div>
  );
}
