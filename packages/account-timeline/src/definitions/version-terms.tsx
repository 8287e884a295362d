import { itemWords } from '@tasuki/domain/handoffs/handoff-items';
import { returnReasonWords } from '@tasuki/domain/handoffs/return-reasons';
import { useLocale, useTexts } from '@tasuki/i18n';
import { DepartmentChip } from '@tasuki/ui';
import type { VersionDetail } from './definition-queries.ts';
import { definitionTexts } from './definition-texts.ts';
import styles from './definitions.module.css';

/** What a version says, in sentences; the raw form stands beside for those who export it. */
export function VersionTerms({ version, hasBase }: { version: VersionDetail; hasBase: boolean }) {
  const t = useTexts(definitionTexts);
  const { locale } = useLocale();
  const { slaHours, handoverItems, returnReasons, changes } = version;
  const joint = locale === 'ja' ? '・' : ', ';
  return (
    <div className={styles.body}>
      <dl className={styles.facts}>
        <dt>{t('definitions.meaning')}</dt>
        <dd>{locale === 'ja' ? version.textJa : version.textEn}</dd>
        <dt>{t('definitions.rule')}</dt>
        <dd>{locale === 'ja' ? version.sentenceJa : version.sentenceEn}</dd>
        <dt>{t('definitions.departments')}</dt>
        <dd className={styles.line}>
          {version.departments.map((department) => (
            <DepartmentChip key={department} department={department} />
          ))}
        </dd>
        {slaHours === null ? null : (
          <>
            <dt>{t('definitions.sla')}</dt>
            <dd>{t('definitions.sla.hours', { hours: slaHours })}</dd>
          </>
        )}
        {handoverItems.length === 0 ? null : (
          <>
            <dt>{t('definitions.items')}</dt>
            <dd>{handoverItems.map((item) => itemWords(item)[locale]).join(joint)}</dd>
          </>
        )}
        {returnReasons.length === 0 ? null : (
          <>
            <dt>{t('definitions.reasons')}</dt>
            <dd>{returnReasons.map((code) => returnReasonWords(code)[locale]).join(joint)}</dd>
          </>
        )}
        {hasBase ? (
          <>
            <dt>{t(changesWord(version))}</dt>
            <dd>
              {changes.length === 0 ? t('definitions.changes.none') : null}
              <ul className={styles.list}>
                {changes.map((change) => (
                  <li key={change.en}>{locale === 'ja' ? change.ja : change.en}</li>
                ))}
              </ul>
            </dd>
          </>
        ) : null}
      </dl>
      <details>
        <summary className={styles.quiet}>{t('definitions.raw')}</summary>
        <pre className={styles.json}>{JSON.stringify(version.rule, null, 2)}</pre>
      </details>
    </div>
  );
}

function changesWord({ state, isStale }: VersionDetail) {
  if (isStale) return 'definitions.changes.base';
  return state === 'DRAFT' || state === 'IN_REVIEW' ? 'definitions.changes' : 'definitions.changes.before';
}
