import type { FigureName } from '@tasuki/domain/kpis/figures';
import { useTexts } from '@tasuki/i18n';
import { lazyPart } from '@tasuki/ui';
import { Suspense, useState } from 'react';
import { termTexts } from './term-texts.ts';
import styles from './terms.module.css';

const TermPopover = lazyPart(() => import('./term-popover.tsx').then((m) => m.TermPopover));

interface OfKpi {
  /** The name of a KPI, as in the catalogue. */
  kpi: string;
}

interface OfFigure {
  /** A figure that is no KPI: of another day or other records than the KPI nearest to its name. */
  figure: FigureName;
}

interface OfDefinition {
  /** The key of the definition whose own name it is, or that what is counted is held against. */
  definition: string;
}

/** What the name of a stage or figure opens. A KPI that counts by a definition of its own needs none here. */
export type Term = ((OfKpi | OfFigure) & Partial<OfDefinition>) | OfDefinition;

export type TermLabelProps = Term & { label: string };

/** A word of the company that opens what it means. All that opens is loaded at the first click. */
export function TermLabel(props: TermLabelProps) {
  const t = useTexts(termTexts);
  const [wasAsked, setAsked] = useState(false);
  const { label } = props;
  const button = (
    <button
      type="button"
      className={styles.label}
      data-term
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
