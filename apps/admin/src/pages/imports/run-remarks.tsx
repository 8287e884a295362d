import { useLocale, useTexts } from '@tasuki/i18n';
import { StatusChip } from '@tasuki/ui';
import styles from '../../list-page.module.css';
import { importsTexts } from './imports-texts.ts';
import { ISSUE_TONES, type Remark } from './read-report.ts';

/** How many rows have which remark, each kind with the first of them: nobody reads nineteen thousand one by one. */
export function RunRemarks({ remarks }: { remarks: readonly Remark[] }) {
  const t = useTexts(importsTexts);
  const { locale } = useLocale();
  return (
    <ul className={styles.form}>
      {remarks.map(({ severity, kind, rows, file, line, reason, reasonJa }) => (
        <li key={`${severity} ${kind}`} className={styles.section}>
          <span className={styles.line}>
            <StatusChip tone={ISSUE_TONES[severity] ?? 'quiet'}>
              {t(`imports.severity.${severity}` as 'imports.severity.rejected')}
            </StatusChip>
            <span className={styles.quiet}>{t('imports.remark', { rows, file, line })}</span>
          </span>
          <span>{locale === 'ja' ? reasonJa : reason}</span>
        </li>
      ))}
    </ul>
  );
}
