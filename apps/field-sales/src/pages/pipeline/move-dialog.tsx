import { useTexts } from '@tasuki/i18n';
import { Kbd, Modal, uiTexts, useShortcuts } from '@tasuki/ui';
import styles from './board.module.css';
import type { StageHead } from './board-queries.ts';
import { boardTexts } from './board-texts.ts';

interface MoveDialogProps {
  /** The deal that moves; closed while there is none. */
  deal: { name: string; stageKey: string } | undefined;
  stages: readonly StageHead[];
  onMove: (stageKey: string) => void;
  onClose: () => void;
}

/** The way to move a deal without dragging: by click, or by the stage's number. */
export function MoveDialog({ deal, stages, onMove, onClose }: MoveDialogProps) {
  const t = useTexts(boardTexts);
  const tUi = useTexts(uiTexts);
  return (
    <Modal
      opened={deal !== undefined}
      onClose={onClose}
      title={t('board.move.title', { name: deal?.name ?? '' })}
      closeButtonProps={{ 'aria-label': tUi('ui.close') }}
      transitionProps={{ duration: 80 }}
    >
      {deal ? <StageChoices stages={stages} current={deal.stageKey} onMove={onMove} /> : null}
    </Modal>
  );
}

interface StageChoicesProps {
  stages: readonly StageHead[];
  current: string;
  onMove: (stageKey: string) => void;
}

function StageChoices({ stages, current, onMove }: StageChoicesProps) {
  const t = useTexts(boardTexts);
  useShortcuts(stages.map(({ key }, index) => ({ keys: String(index + 1), inDialog: true, run: () => onMove(key) })));
  return (
    <div className={styles.stages}>
      {stages.map((stage, index) => (
        <button
          key={stage.key}
          type="button"
          className={styles.stage}
          aria-current={stage.key === current ? 'true' : undefined}
          aria-keyshortcuts={String(index + 1)}
          data-autofocus={stage.key === current ? true : undefined}
          onClick={() => onMove(stage.key)}
        >
          <b>{stage.label}</b>
          {stage.key === current ? <span>{t('board.move.here')}</span> : null}
          <Kbd keys={String(index + 1)} />
        </button>
      ))}
    </div>
  );
}
