import { useTexts } from '@tasuki/i18n';
import type { ReactNode } from 'react';
import { useShortcuts } from '../shortcuts/shortcut-provider.tsx';
import { uiTexts } from '../ui-texts.ts';
import styles from './list.module.css';
import type { Selection } from './use-selection.ts';

/** What can be done with the chosen rows, at the foot of the list while there are any. Esc chooses none. */
export function BulkBar({ selection, children }: { selection: Selection; children: ReactNode }) {
  const t = useTexts(uiTexts);
  const count = selection.keys.size;
  const clear = () => selection.choose([]);
  useShortcuts([{ keys: 'Escape', label: t('ui.bulk.clear'), group: t('ui.shortcuts.list'), run: clear }], count > 0);
  if (count === 0) return null;
  return (
    <section className={styles.bulk} aria-label={t('ui.bulk')}>
      <output>{t('ui.bulk.count', { count })}</output>
      {children}
      <button type="button" className={styles.clear} onClick={clear} aria-keyshortcuts="Escape">
        {t('ui.bulk.clear')}
      </button>
    </section>
  );
}
