import { useTexts } from '@tasuki/i18n';
import { useShortcuts } from '@tasuki/ui';
import { type Direction, neighbour } from './board-columns.ts';
import { boardTexts } from './board-texts.ts';

interface BoardKeysOptions {
  columns: readonly { cards: readonly { id: string }[] }[];
  activeId: string | undefined;
  onChoose: (id: string) => void;
  onOpen: (id: string) => void;
  onMove: (id: string) => void;
  onWin: (id: string) => void;
  onLose: (id: string) => void;
  onNew: () => void;
  /** Chooses a card for a bulk act, or no longer; with `isRange` all from the last one. */
  onPick: (id: string, isRange: boolean) => void;
}

/** The keys of the board. They work without focusing a card first. */
export function useBoardKeys(options: BoardKeysOptions): void {
  const t = useTexts(boardTexts);
  const { columns, activeId } = options;
  const step = (direction: Direction) => () => {
    const next = neighbour(columns, activeId, direction);
    if (!next) return;
    options.onChoose(next);
    focusCard(next);
  };
  const withActive = (act: (id: string) => void) => () => {
    const id = activeId ?? neighbour(columns, undefined, 'down');
    if (id) act(id);
  };
  const pick = (isRange: boolean) => (id: string) => {
    options.onPick(id, isRange);
    // The next arrow goes on from here.
    options.onChoose(id);
    focusCard(id);
  };
  const choose = t('board.key.select');
  useShortcuts([
    { keys: ['ArrowDown', 'j'], label: choose, run: step('down') },
    { keys: ['ArrowUp', 'k'], run: step('up') },
    { keys: 'ArrowRight', run: step('right') },
    { keys: 'ArrowLeft', run: step('left') },
    { keys: 'x', label: t('board.key.pick'), run: withActive(pick(false)) },
    { keys: 'X', label: t('board.key.pick-range'), run: withActive(pick(true)) },
    { keys: 'm', label: t('board.key.move'), run: withActive(options.onMove) },
    { keys: 'w', label: t('board.key.win'), run: withActive(options.onWin) },
    { keys: 'l', label: t('board.key.lose'), run: withActive(options.onLose) },
    { keys: 'n', label: t('board.key.new'), run: options.onNew },
  ]);
}

/** Focus follows the choice, so that Enter opens it and a screen reader says it. */
export function focusCard(id: string): void {
  document.querySelector<HTMLElement>(`[data-deal="${CSS.escape(id)}"]`)?.focus();
}
