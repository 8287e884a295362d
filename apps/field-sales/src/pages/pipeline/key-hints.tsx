import { useTexts } from '@tasuki/i18n';
import { Kbd } from '@tasuki/ui';
import styles from './board.module.css';
import { boardTexts } from './board-texts.ts';

/** The keys of the board, where they are used. */
export function KeyHints() {
  const t = useTexts(boardTexts);
  return (
    <p className={styles.keys}>
      <span>
        <Kbd keys="ArrowLeft" always />
        <Kbd keys="ArrowDown" always />
        <Kbd keys="ArrowUp" always />
        <Kbd keys="ArrowRight" always />
        {t('board.key.select')}
      </span>
      <span>
        <Kbd keys="Enter" always />
        {t('board.key.open')}
      </span>
      {(['m', 'w', 'l'] as const).map((key) => (
        <span key={key}>
          <Kbd keys={key} />
          {t(({ m: 'board.key.move', w: 'board.key.win', l: 'board.key.lose' } as const)[key])}
        </span>
      ))}
    </p>
  );
}
