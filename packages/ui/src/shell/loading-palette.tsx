import { useTexts } from '@tasuki/i18n';
import { uiTexts } from '../ui-texts.ts';
import styles from './shell.module.css';

interface LoadingPaletteProps {
  typed: string;
  onType: (text: string) => void;
  onClose: () => void;
}

/** The palette's field before its code has come: who types right after ⌘/Ctrl+K loses no letter, and starts no shortcut. */
export function LoadingPalette({ typed, onType, onClose }: LoadingPaletteProps) {
  const t = useTexts(uiTexts);
  return (
    <div role="dialog" aria-modal="true" aria-label={t('ui.search')} className={styles.loadingPalette}>
      <input
        ref={focus}
        aria-label={t('ui.search')}
        placeholder={t('ui.search.placeholder')}
        value={typed}
        onChange={(event) => onType(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && onClose()}
      />
    </div>
  );
}

function focus(element: HTMLElement | null) {
  element?.focus();
}
