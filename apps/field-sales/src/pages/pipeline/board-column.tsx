import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useFormats, useTexts } from '@tasuki/i18n';
import { useEffect, useRef, useState } from 'react';
import { StageLabel } from '../../deal/stage-label.tsx';
import styles from './board.module.css';
import type { BoardSum } from './board-columns.ts';
import type { StageHead } from './board-queries.ts';
import { boardTexts } from './board-texts.ts';
import { DealCard, type DealCardOpportunity } from './deal-card.tsx';

interface BoardColumnProps {
  stage: StageHead;
  cards: readonly DealCardOpportunity[];
  count: number;
  sums: readonly BoardSum[];
  pendingIds: ReadonlySet<string>;
  activeId: string | undefined;
  tabStopId: string | undefined;
  onDrop: (dealId: string, stageKey: string) => void;
  onOpen: (id: string) => void;
  onChoose: (id: string) => void;
  onMove: (id: string) => void;
  pickedIds: ReadonlySet<string>;
  onPick: (id: string, isRange: boolean) => void;
}

/** One stage: how many deals, what they are worth, what is likely to come of them, and the deals. */
export function BoardColumn(props: BoardColumnProps) {
  const { stage, cards, count, sums, activeId, onDrop } = props;
  const t = useTexts(boardTexts);
  const formats = useFormats();
  const ref = useRef<HTMLElement>(null);
  const isOver = useDropTarget(ref, stage.key, onDrop);
  return (
    <section
      ref={ref}
      className={styles.column}
      data-over={isOver}
      data-stage={stage.key}
      data-outcome={stage.outcome}
      aria-label={stage.label}
    >
      <header className={styles.columnHead}>
        <div className={styles.columnTitle}>
          <h2>
            <StageLabel stage={stage} />
          </h2>
          <span>{t('board.count', { count })}</span>
        </div>
        <ColumnSums sums={sums} count={count} isOpen={stage.outcome === 'open'} />
        {stage.outcome === 'open' ? (
          <div className={styles.columnSum}>
            {t('board.probability', { percent: formats.percent(stage.probability / 100, 0) })}
          </div>
        ) : (
          <div className={styles.columnSum}>{t('board.closed-lately')}</div>
        )}
      </header>
      <div className={styles.cards}>
        {cards.map((deal) => (
          <DealCard
            key={deal.id}
            deal={deal}
            active={deal.id === activeId}
            tabStop={deal.id === props.tabStopId}
            pending={props.pendingIds.has(deal.id)}
            onOpen={props.onOpen}
            onChoose={props.onChoose}
            onMove={props.onMove}
            picked={props.pickedIds.has(deal.id)}
            onPick={props.onPick}
          />
        ))}
        {cards.length === 0 ? <p className={styles.none}>{t('board.column.empty')}</p> : null}
      </div>
    </section>
  );
}

function ColumnSums({ sums, count, isOpen }: { sums: readonly BoardSum[]; count: number; isOpen: boolean }) {
  const t = useTexts(boardTexts);
  const formats = useFormats();
  if (count > 0 && sums.length === 0) return <div className={styles.columnSum}>{t('board.amount.none')}</div>;
  return sums.map(({ currency, amount, weighted }) => (
    <div key={currency} className={styles.columnSum}>
      <b title={formats.money({ amount, currency })}>{formats.moneyShort({ amount, currency })}</b>
      {isOpen ? (
        <span title={t('board.weighted.why')}>
          {t('board.weighted')} {formats.moneyShort({ amount: weighted, currency })}
        </span>
      ) : null}
    </div>
  ));
}

function useDropTarget(
  ref: React.RefObject<HTMLElement | null>,
  stageKey: string,
  onDrop: (dealId: string, stageKey: string) => void,
): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    return dropTargetForElements({
      element,
      canDrop: ({ source }) => typeof source.data.dealId === 'string',
      onDragEnter: () => setIsOver(true),
      onDragLeave: () => setIsOver(false),
      onDrop: ({ source }) => {
        setIsOver(false);
        if (typeof source.data.dealId === 'string') onDrop(source.data.dealId, stageKey);
      },
    });
  }, [ref, stageKey, onDrop]);
  return isOver;
}
