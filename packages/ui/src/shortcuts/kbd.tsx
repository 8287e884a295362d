import { useStoredSetting } from '../stored-setting.ts';
import { isSingleCharacter, type Keys, keyLabels } from './keys.ts';
import { singleKeySetting } from './shortcut-provider.tsx';
import styles from './shortcuts.module.css';

const IS_MAC = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent);

/** The key chips of a shortcut. Hidden from screen readers, which hear `aria-keyshortcuts`, and on touch. */
export function Kbd({ keys, always = false }: { keys: Keys; always?: boolean }) {
  const singleKeys = useStoredSetting(singleKeySetting);
  if (!always && singleKeys === 'off' && isSingleCharacter(keys)) return null;
  return (
    <span className={styles.keys} aria-hidden>
      {keyLabels(keys, IS_MAC).map((label) => (
        <kbd key={label} className={styles.kbd}>
          {label}
        </kbd>
      ))}
    </span>
  );
}
