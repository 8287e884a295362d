import { useTexts } from '@tasuki/i18n';
import { lazy, Suspense, useState } from 'react';
import { termTexts } from './term-texts.ts';
import styles from './terms.module.css';

const TermPopover = lazy(() => import('./term-popover.tsx').then((m) => ({ default: m.TermPopover })));

export interface TermLabelProps {
  label: string;
  /** The name of a KPI, as in the catalogue. */
  kpi: string;
  /** The key of the definition that passes of this kind are held against, where the KPI itself counts by none. */
  definition?: string;
}

/** A word of the company that opens what it means. All that opens is loaded at the first click. */
export function TermLabel(props: TermLabelProps) {
  const t = useTexts(termTexts);
  const [wasAsked, setAsked] = useState(false);
  const { label } = props;
  const button = (
    <button
      type="button"
      className={styles.label}
      aria-label={t('term.about', { label })}
      onClick={() => setAsked(true)}
    >
      {label}
    </button>
  );
  return wasAsked ? (
    <Suspense fallback={button}>
      <TermPopover {...props} />
    </Suspense>
  ) : (
    button
  );
}
