import { useTexts } from '@tasuki/i18n';
import { lazyPart, Popover } from '@tasuki/ui';
import { Suspense, useEffect, useRef, useState } from 'react';
import { numbersTexts } from '../numbers-texts.ts';
import type { KpiAboutProps } from './kpi-about.tsx';
import styles from './overview.module.css';
import { useOwnerName } from './owners.ts';

const DefinitionTerm = lazyPart(() => import('@tasuki/account-timeline/term-content').then((m) => m.DefinitionTerm));

/** The name again, now with what it opens; it takes over from the plain one and is open at once. */
export function KpiAboutPopover({ entry }: KpiAboutProps) {
  const t = useTexts(numbersTexts);
  const ownerName = useOwnerName();
  const [isOpen, setOpen] = useState(false);
  const target = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // Where the focus returns to on closing.
    target.current?.focus();
    setOpen(true);
  }, []);
  const { label, question, formula, owner, definitionVersion } = entry;
  const name = t('numbers.card.about', { label });
  return (
    <Popover width={320} position="bottom-start" opened={isOpen} onChange={setOpen} trapFocus returnFocus withinPortal>
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
      <Popover.Dropdown aria-label={name}>
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
