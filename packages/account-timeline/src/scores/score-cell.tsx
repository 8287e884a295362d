import { useTexts } from '@tasuki/i18n';
import { scoreTexts } from './score-texts.ts';
import styles from './scores.module.css';

const HOT = ['A1', 'A2', 'B1'];
const WARM = ['A3', 'B2', 'C1'];

/** A place in the grid as letters first: the colour only says the same again. */
export function ScoreCell({ cell }: { cell: string | null }) {
  const t = useTexts(scoreTexts);
  const heat = HOT.includes(cell ?? '') ? 'hot' : WARM.includes(cell ?? '') ? 'warm' : undefined;
  return (
    <span className={styles.cell} data-heat={heat}>
      {cell ?? t('scores.out')}
    </span>
  );
}
