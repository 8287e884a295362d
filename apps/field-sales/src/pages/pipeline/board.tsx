import { DealBulkBar, useUrlState } from '@tasuki/account-timeline';
import { useSelection } from '@tasuki/ui';
import { useEffect, useMemo, useRef, useState } from 'react';
import styles from './board.module.css';
import { BoardColumn } from './board-column.tsx';
import { withMoves } from './board-columns.ts';
import type { BoardColumnData } from './board-queries.ts';
import type { DealCardOpportunity } from './deal-card.tsx';
import { LoseDialog, MoveDialog, WinDialog } from './dialogs.ts';
import { KeyHints } from './key-hints.tsx';
import { NoDeals } from './no-deals.tsx';
import { focusCard, useBoardKeys } from './use-board-keys.ts';
import { useMoveDeal } from './use-move-deal.ts';

interface BoardProps {
  columns: readonly BoardColumnData[];
  refetch: () => Promise<unknown>;
}

type Act = { name: 'move' | 'win' | 'lose'; deal: DealCardOpportunity };

/** The columns, and what can be done with the card that is chosen: by hand, by key or by menu. */
export function Board({ columns: sent, refetch }: BoardProps) {
  const stages = useMemo(() => sent.map(({ stage }) => stage), [sent]);
  const { move, moves } = useMoveDeal(stages, refetch);
  const columns = useMemo(() => withMoves(sent, moves), [sent, moves]);
  const deals = useMemo(() => new Map(columns.flatMap(({ cards }) => cards.map((card) => [card.id, card]))), [columns]);
  const [url, setUrl] = useUrlState();
  const [chosenId, setChosenId] = useState(url.deal);
  const [act, setAct] = useState<Act | undefined>();
  const activeId = chosenId && deals.has(chosenId) ? chosenId : undefined;
  const tabStopId = activeId ?? columns.find(({ cards }) => cards[0])?.cards[0]?.id;
  const actOn = (name: Act['name']) => (id: string) => {
    const deal = deals.get(id);
    if (deal?.state === 'open') setAct({ name, deal });
  };
  /** Winning and losing ask for more than a place. */
  const place = (id: string, stageKey: string) => {
    const deal = deals.get(id);
    if (deal?.state !== 'open') return;
    const outcome = stages.find(({ key }) => key === stageKey)?.outcome;
    setAct(undefined);
    setChosenId(id);
    if (outcome === 'won') setAct({ name: 'win', deal });
    else if (outcome === 'lost') setAct({ name: 'lose', deal });
    else void move(deal, stageKey);
  };
  const onPlace = useLatest(place);
  const onOpen = useLatest((id: string) => setUrl({ deal: id }, { push: true }));
  const onMove = useLatest(actOn('move'));
  const selection = useSelection();
  const open = columns.flatMap(({ cards }) => cards.filter(({ state }) => state === 'open'));
  const onPick = useLatest((id: string, isRange: boolean) => {
    const order = open.map((deal) => deal.id);
    if (order.includes(id)) selection.toggle(id, order, isRange);
  });
  const close = () => {
    setAct(undefined);
    if (tabStopId) focusCard(tabStopId);
  };
  useBoardKeys({
    columns,
    activeId,
    onChoose: setChosenId,
    onOpen,
    onPick,
    onMove,
    onWin: actOn('win'),
    onLose: actOn('lose'),
    onNew: () => setUrl({ new: 'any' }),
  });
  if (deals.size === 0) return <NoDeals />;
  const acting = (name: Act['name']) => (act?.name === name ? act.deal : undefined);
  const moving = acting('move');
  const losing = acting('lose');
  return (
    <>
      <div className={styles.columns}>
        {columns.map(({ stage, count, sums, cards }) => (
          <BoardColumn
            key={stage.key}
            stage={stage}
            count={count}
            sums={sums}
            cards={cards}
            activeId={activeId}
            tabStopId={tabStopId}
            pendingIds={new Set(moves.keys())}
            onDrop={onPlace}
            onOpen={onOpen}
            onChoose={setChosenId}
            onMove={onMove}
            pickedIds={selection.keys}
            onPick={onPick}
          />
        ))}
      </div>
      <KeyHints />
      <DealBulkBar
        selection={selection}
        stages={stages.filter(({ outcome }) => outcome === 'open')}
        accountOf={(id) => deals.get(id)?.account.id}
      />
      <MoveDialog
        deal={moving && { name: moving.account.name, stageKey: moving.stage.key }}
        stages={stages}
        onMove={(stageKey) => moving && place(moving.id, stageKey)}
        onClose={close}
      />
      <WinDialog deal={acting('win')} onClose={close} />
      <LoseDialog
        deal={losing && { id: losing.id, name: losing.name, accountName: losing.account.name }}
        onClose={close}
        onLost={close}
      />
    </>
  );
}

/** A stable function that always does the latest: cards are many and must not render anew for a new closure. */
function useLatest<Arguments extends unknown[]>(act: (...args: Arguments) => void): (...args: Arguments) => void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  return useMemo(
    () =>
      (...args: Arguments) =>
        latest.current(...args),
    [],
  );
}
