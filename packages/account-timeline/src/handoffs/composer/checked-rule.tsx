import { useLocale, useTexts } from '@tasuki/i18n';
import { StatusChip } from '@tasuki/ui';
import styles from './composer.module.css';
import type { Check } from './composer-queries.ts';
import { composerTexts } from './composer-texts.ts';
import { EventLinks } from './event-links.tsx';

interface CheckedRuleProps {
  accountId: string;
  rule: Check['rules'][number];
  /** One of several that stand for a requirement together: by itself it is nothing bad. */
  isPart?: boolean;
}

/** One comparison of a definition with what the fact is worth and where that comes from. */
export function CheckedRule({ accountId, rule, isPart = false }: CheckedRuleProps) {
  const t = useTexts(composerTexts);
  const { locale } = useLocale();
  const failed = isPart ? t('check.alternative.failed') : t('check.rule.failed');
  const value = locale === 'ja' ? rule.valueJa : rule.valueEn;
  return (
    <li>
      <span className={styles.rule}>
        <StatusChip tone={rule.passed ? 'ok' : isPart ? 'quiet' : 'bad'}>
          {rule.passed ? t('check.rule.passed') : failed}
        </StatusChip>
        <span>{locale === 'ja' ? rule.labelJa : rule.labelEn}</span>
      </span>
      <span className={styles.quiet}>{t('check.value', { value: value ?? t('check.unknown') })}</span>
      <span className={styles.sources}>
        <EventLinks accountId={accountId} events={rule.events} />
      </span>
    </li>
  );
}
