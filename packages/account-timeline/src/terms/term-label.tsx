import { useTexts } from '@tasuki/i18n';
import { Popover } from '@tasuki/ui';
import { lazy, Suspense, useState } from 'react';
import { termTexts } from './term-texts.ts';
import styles from './terms.module.css';

const TermContent = lazy(() => import('./term-content.tsx').then((m) => ({ default: m.TermContent })));

interface TermLabelProps {
  label: string;
  /** The name of a KPI, as in the catalogue. */
  kpi: string;
  /** The key of the definition that passes of this kind are held against, where the KPI itself counts by none. */
  definition?: string;
}

/** A word of the company that opens what it means: definition, formula and version. What it shows is loaded on demand. */
export function TermLabel({ label, kpi, definition }: TermLabelProps) {
  const t = useTexts(termTexts);
  const [isOpen, setOpen] = useState(false);
  const name = t('term.about', { label });
  return (
    <Popover width={280} position="bottom-start" opened={isOpen} onChange={setOpen} trapFocus returnFocus withinPortal>
      <Popover.Target>
        <button type="button" className={styles.label} aria-label={name} onClick={() => setOpen(!isOpen)}>
          {label}
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={name}>
        <Suspense>{isOpen ? <TermContent kpi={kpi} definition={definition} /> : null}</Suspense>
      </Popover.Dropdown>
    </Popover>
  );
}
