import { useTexts } from '@tasuki/i18n';
import { Popover } from '@tasuki/ui';
import { lazy, Suspense } from 'react';
import type { KpiEntry } from '../figures/kpi-queries.ts';
import { numbersTexts } from '../numbers-texts.ts';
import styles from './overview.module.css';
import { useOwnerName } from './owners.ts';

const DefinitionTerm = lazy(() =>
  import('@tasuki/account-timeline/term-content').then((m) => ({ default: m.DefinitionTerm })),
);

/** The name of a KPI, which opens what it asks, how it is computed, whose lever it is, and what it counts by. */
export function KpiAbout({ entry }: { entry: KpiEntry }) {
  const t = useTexts(numbersTexts);
  const ownerName = useOwnerName();
  const { label, question, formula, owner, definitionVersion } = entry;
  return (
    <Popover width={320} position="bottom-start" trapFocus returnFocus withinPortal>
      <Popover.Target>
        <button type="button" className={styles.label} aria-label={t('numbers.card.about', { label })}>
          {label}
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('numbers.card.about', { label })}>
        <dl className={styles.about}>
          <dt>{t('numbers.about.question')}</dt>
          <dd>{question}</dd>
          <dt>{t('numbers.about.formula')}</dt>
          <dd>{formula}</dd>
          <dt>{t('numbers.about.owner')}</dt>
          <dd>{ownerName(owner)}</dd>
        </dl>
        {definitionVersion ? (
          <Suspense>
            <DefinitionTerm definitionKey={definitionVersion.definition.key} />
          </Suspense>
        ) : null}
      </Popover.Dropdown>
    </Popover>
  );
}
