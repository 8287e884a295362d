import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { describeRefusal } from '@tasuki/apollo';
import '@tasuki/apollo/all-refusal-texts';
import { findRuleProblem } from '@tasuki/domain/definitions/check-rule';
import type { RuleGroup } from '@tasuki/domain/definitions/rule';
import { useLocale, useTexts } from '@tasuki/i18n';
import { useEffect, useState } from 'react';
import { DEFINITION_IMPACT } from './definition-facts-query.ts';
import { definitionTexts } from './definition-texts.ts';
import styles from './definitions.module.css';

const QUIET_MS = 500;
const CHANGES = { gained: 'definitions.impact.gained', lost: 'definitions.impact.lost' } as const;

/** How many open leads would pass now, asked once the editor has been quiet for a moment. */
export function LiveImpact({ definitionKey, rule }: { definitionKey: string | null; rule: RuleGroup }) {
  const t = useTexts(definitionTexts);
  const { locale } = useLocale();
  const asked = useQuiet(rule);
  const problem = findRuleProblem(asked);
  const { data, previousData } = useQuery(DEFINITION_IMPACT, {
    variables: { key: definitionKey, rule: asked },
    skip: problem !== null,
  });
  if (problem) return <p role="status">{describeRefusal(problem, locale)}</p>;
  const impact = (data ?? previousData)?.definitionImpact;
  if (!impact) return <p role="status">{t('definitions.impact.wait')}</p>;
  const { open, passing, passingLive: live, gained, lost, samples } = impact;
  // What is shown was counted for the rule as it stood before.
  const isStale = !data || asked !== rule;
  return (
    <div role="status" aria-busy={isStale} className={isStale ? styles.stale : undefined}>
      <p>
        {live === null
          ? t('definitions.impact.first', { open, passing })
          : t('definitions.impact', { open, passing, live, gained, lost })}{' '}
        {isStale ? t('definitions.impact.wait') : null}
      </p>
      <p className={styles.line}>
        {samples.map(({ accountId, accountName, change }, at) => (
          <span key={accountId} className={styles.line}>
            {live !== null && change in CHANGES && change !== samples[at - 1]?.change ? (
              <span className={styles.quiet}>{t(CHANGES[change as keyof typeof CHANGES])}</span>
            ) : null}
            <Link className={styles.link} to={'/accounts/$accountId' as never} params={{ accountId } as never}>
              {accountName}
            </Link>
          </span>
        ))}
      </p>
    </div>
  );
}

function useQuiet<Value>(value: Value): Value {
  const [quiet, setQuiet] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setQuiet(value), QUIET_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return quiet;
}
