import { IconFilter } from '@tabler/icons-react';
import { useTexts } from '@tasuki/i18n';
import { Kbd, lazyPart, useShortcuts } from '@tasuki/ui';
import { Suspense, useState } from 'react';
import type { TimelineChoice } from './choice.ts';
import { filterTexts } from './filter-texts.ts';
import styles from './timeline.module.css';
import { timelineTexts } from './timeline-texts.ts';

interface FilterProps {
  choice: TimelineChoice;
  onChoose: (choice: TimelineChoice) => void;
}

const FilterSheet = lazyPart(() => import('./filter-sheet.tsx').then((m) => m.FilterSheet));

/** Opens the further filters. */
export function FilterButton({ choice, onChoose }: FilterProps) {
  const t = useTexts(filterTexts);
  const group = useTexts(timelineTexts)('timeline.label');
  const [isOpen, setIsOpen] = useState(false);
  useShortcuts([{ keys: 'f', label: t('filter.open'), group, run: () => setIsOpen(true) }]);
  return (
    <>
      <button type="button" className={styles.chip} aria-keyshortcuts="f" onClick={() => setIsOpen(true)}>
        <IconFilter size={14} aria-hidden />
        {t('filter.open')} <Kbd keys="f" />
      </button>
      <Suspense>
        {isOpen ? <FilterSheet choice={choice} onChoose={onChoose} onClose={() => setIsOpen(false)} /> : null}
      </Suspense>
    </>
  );
}
