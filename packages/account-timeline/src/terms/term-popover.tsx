import { useTexts } from '@tasuki/i18n';
import { Popover } from '@tasuki/ui';
import { useEffect, useRef, useState } from 'react';
import { TermContent } from './term-content.tsx';
import type { TermLabelProps } from './term-label.tsx';
import { termTexts } from './term-texts.ts';
import styles from './terms.module.css';

/** The name again, now with what it opens; it takes over from the plain one and is open at once. */
export function TermPopover({ label, ...term }: TermLabelProps) {
  const t = useTexts(termTexts);
  const [isOpen, setOpen] = useState(false);
  const target = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // Where the focus returns to on closing.
    target.current?.focus();
    setOpen(true);
  }, []);
  const name = t('term.about', { label });
  return (
    <Popover width={280} position="bottom-start" opened={isOpen} onChange={setOpen} trapFocus returnFocus withinPortal>
      <Popover.Target>
        <button
          ref={target}
          type="button"
          className={styles.label}
          data-term
          aria-label={name}
          onClick={() => setOpen(!isOpen)}
        >
          {label}
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={name}>{isOpen ? <TermContent term={term} /> : null}</Popover.Dropdown>
    </Popover>
  );
}
