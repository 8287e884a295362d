import { useTexts } from '@tasuki/i18n';
import { lazyPart } from '@tasuki/ui';
import { Suspense, useState } from 'react';
import type { KpiEntry } from '../figures/kpi-queries.ts';
import { numbersTexts } from '../numbers-texts.ts';
import styles from './overview.module.css';

const KpiAboutPopover = lazyPart(() => import('./kpi-about-popover.tsx').then((m) => m.KpiAboutPopover));

export interface KpiAboutProps {
  entry: KpiEntry;
}

/**
 * The name of a KPI, which opens what it asks, how it is computed, whose lever it is, and what it counts by. All that opens
 * is loaded at the first click.
 */
export function KpiAbout({ entry }: KpiAboutProps) {
  const t = useTexts(numbersTexts);
  const [wasAsked, setAsked] = useState(false);
  const { label } = entry;
  const button = (
    <button
      type="button"
      className={styles.label}
      data-term
      aria-label={t('numbers.card.about', { label })}
      onClick={() => setAsked(true)}
    >
      {label}
    </button>
  );
  return wasAsked ? (
    <Suspense fallback={button}>
      <KpiAboutPopover entry={entry} />
    </Suspense>
  ) : (
    button
  );
}
