import { enumWord } from '@tasuki/domain/enum-name';
import { useLocale, useTexts } from '@tasuki/i18n';
import type { VersionDetail } from './definition-queries.ts';
import { definitionTexts } from './definition-texts.ts';
import styles from './definitions.module.css';

/** Why a draft has to be rebased: what went live meanwhile, and what both sides changed. */
export function StaleNotice({ drift }: { drift: VersionDetail['drift'] }) {
  const t = useTexts(definitionTexts);
  const { locale } = useLocale();
  const missed = drift?.missed.map((change) => change[locale]) ?? [];
  const contested = drift?.contested.map((name) => t(`definitions.term.${enumWord(name)}`)) ?? [];
  return (
    <div className={styles.stale}>
      <p>{t('definitions.stale')}</p>
      <dl className={styles.facts}>
        <Lines title={t('definitions.stale.missed')} lines={missed} />
        <Lines title={t('definitions.stale.contested')} lines={contested} />
      </dl>
    </div>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <dt>{title}</dt>
      <dd>
        <ul className={styles.list}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </dd>
    </>
  );
}
