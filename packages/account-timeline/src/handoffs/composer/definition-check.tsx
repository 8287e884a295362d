import { useLocale, useTexts } from '@tasuki/i18n';
import { StatusChip } from '@tasuki/ui';
import { CheckedRule } from './checked-rule.tsx';
import styles from './composer.module.css';
import type { Check } from './composer-queries.ts';
import { composerTexts } from './composer-texts.ts';

type Rule = Check['rules'][number];

interface DefinitionCheckProps {
  accountId: string;
  check: Check;
}

/**
 * A lead held against the definition of its joint: what must hold at once, alternatives together, each comparison with its value
 * and the records behind it.
 */
export function DefinitionCheck({ accountId, check }: DefinitionCheckProps) {
  const t = useTexts(composerTexts);
  const { locale } = useLocale();
  const { nameJa, nameEn, versionNumber, passed, rules } = check;
  const parts = partsOf(rules);
  const failed = parts.filter((part) => !(part[0]?.requirement ?? part[0])?.passed).length;
  return (
    <details className={styles.check}>
      <summary>
        <span>{t('check.title', { name: locale === 'ja' ? nameJa : nameEn, number: String(versionNumber) })}</span>
        <StatusChip tone={passed ? 'ok' : 'warn'}>
          {passed ? t('check.passed') : t('check.failed', { count: failed })}
        </StatusChip>
      </summary>
      <ul>
        {parts.map((part) => (
          <Part key={`${part[0]?.requirement?.place} ${part[0]?.labelEn}`} accountId={accountId} rules={part} />
        ))}
      </ul>
    </details>
  );
}

/** Comparisons of one requirement follow each other; one that is a requirement by itself is a part of its own. */
function partsOf(rules: readonly Rule[]): Rule[][] {
  const parts: Rule[][] = [];
  for (const rule of rules) {
    const last = parts.at(-1);
    if (last && rule.requirement && last[0]?.requirement?.place === rule.requirement.place) last.push(rule);
    else parts.push([rule]);
  }
  return parts;
}

function Part({ accountId, rules }: { accountId: string; rules: readonly Rule[] }) {
  const t = useTexts(composerTexts);
  const { locale } = useLocale();
  const requirement = rules[0]?.requirement;
  if (!requirement) return rules.map((rule) => <CheckedRule key={rule.labelEn} accountId={accountId} rule={rule} />);
  return (
    <li>
      <span className={styles.rule}>
        <StatusChip tone={requirement.passed ? 'ok' : 'bad'}>
          {t(requirement.passed ? 'check.rule.passed' : 'check.rule.failed')}
        </StatusChip>
        <span>{locale === 'ja' ? requirement.labelJa : requirement.labelEn}</span>
      </span>
      <ul className={styles.alternatives}>
        {rules.map((rule) => (
          <CheckedRule key={rule.labelEn} accountId={accountId} rule={rule} isPart />
        ))}
      </ul>
    </li>
  );
}
