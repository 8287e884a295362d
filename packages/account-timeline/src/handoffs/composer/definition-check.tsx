import { useLocale, useTexts } from '@tasuki/i18n';
import { StatusChip } from '@tasuki/ui';
import styles from './composer.module.css';
import type { Check } from './composer-queries.ts';
import { composerTexts } from './composer-texts.ts';
import { EventLinks } from './event-links.tsx';

interface DefinitionCheckProps {
  accountId: string;
  check: Check;
}

/** A lead held against the definition of its joint, rule by rule, each with its value and the records behind it. */
export function DefinitionCheck({ accountId, check }: DefinitionCheckProps) {
  const t = useTexts(composerTexts);
  const { locale } = useLocale();
  const { nameJa, nameEn, versionNumber, passed, rules } = check;
  const tell = (value: string | null) => {
    if (value === null) return t('check.unknown');
    return value === 'true' || value === 'false' ? t(`check.${value}`) : value;
  };
  const failed = rules.filter((rule) => !rule.passed).length;
  return (
    <details className={styles.check}>
      <summary>
        <span>{t('check.title', { name: locale === 'ja' ? nameJa : nameEn, number: String(versionNumber) })}</span>
        <StatusChip tone={passed ? 'ok' : 'warn'}>
          {passed ? t('check.passed') : t('check.failed', { count: failed })}
        </StatusChip>
      </summary>
      <ul>
        {rules.map((rule) => (
          <li key={rule.labelEn}>
            <span className={styles.rule}>
              <StatusChip tone={rule.passed ? 'ok' : 'bad'}>
                {t(rule.passed ? 'check.rule.passed' : 'check.rule.failed')}
              </StatusChip>
              <span>{locale === 'ja' ? rule.labelJa : rule.labelEn}</span>
            </span>
            <span className={styles.quiet}>{t('check.value', { value: tell(rule.value) })}</span>
            <span className={styles.sources}>
              <EventLinks accountId={accountId} events={rule.events} />
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
