import { useTexts } from '@tasuki/i18n';
import { uiTexts } from '../ui-texts.ts';
import styles from './list.module.css';

interface RowCheckProps {
  isChosen: boolean;
  /** What is chosen with it, for people who hear the list. */
  label: string;
  onToggle: (isRange: boolean) => void;
}

/** Chooses a row for a bulk act. The label around it makes the target large enough for a finger. */
export function RowCheck({ isChosen, label, onToggle }: RowCheckProps) {
  return (
    <label className={styles.check}>
      <input
        type="checkbox"
        checked={isChosen}
        aria-label={label}
        onChange={(event) => onToggle((event.nativeEvent as MouseEvent).shiftKey === true)}
      />
    </label>
  );
}

export function AllCheck({
  keys,
  chosen,
  onChoose,
}: {
  keys: readonly string[];
  chosen: number;
  onChoose: (keys: readonly string[]) => void;
}) {
  const t = useTexts(uiTexts);
  const isAll = keys.length > 0 && chosen >= keys.length;
  return (
    <label className={styles.check}>
      <input
        type="checkbox"
        checked={isAll}
        aria-label={t('ui.bulk.all')}
        onChange={() => onChoose(isAll ? [] : keys)}
      />
    </label>
  );
}
