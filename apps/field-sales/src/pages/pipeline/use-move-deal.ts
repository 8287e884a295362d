import { useAct } from '@tasuki/account-timeline';
import { useTexts } from '@tasuki/i18n';
import { useToast } from '@tasuki/ui';
import { useState } from 'react';
import type { Moves } from './board-columns.ts';
import { MOVE_DEAL, type StageHead } from './board-queries.ts';
import { boardTexts } from './board-texts.ts';
import type { DealCardOpportunity } from './deal-card.tsx';

/** Moves a card at once and tells the server after; a no puts it back and says why, Undo moves it back. */
export function useMoveDeal(stages: readonly StageHead[], refetch: () => Promise<unknown>) {
  const t = useTexts(boardTexts);
  const toast = useToast();
  const act = useAct();
  const [moves, setMoves] = useState<Moves>(new Map());
  const label = (key: string) => stages.find((stage) => stage.key === key)?.label ?? key;

  const send = async (deal: DealCardOpportunity, stageKey: string, version: number | null): Promise<boolean> => {
    setMoves((before) => new Map(before).set(deal.id, stageKey));
    const answer = await act(MOVE_DEAL, { input: { opportunityId: deal.id, stageKey, version } });
    // The card stays where it was put until the board itself says so.
    await refetch().catch(() => {});
    setMoves((before) => new Map([...before].filter(([id]) => id !== deal.id)));
    return answer !== undefined;
  };
  const move = async (deal: DealCardOpportunity, stageKey: string) => {
    const from = deal.stage.key;
    if (stageKey === from || !(await send(deal, stageKey, deal.version))) return;
    const name = deal.account.name;
    toast({
      message: t('board.moved', { name, stage: label(stageKey) }),
      undo: () => {
        void send(deal, from, null).then((isBack) => {
          if (isBack) toast({ message: t('board.moved.back', { name, stage: label(from) }) });
        });
      },
    });
  };
  return { move, moves };
}
