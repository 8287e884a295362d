import { useAct } from '@tasuki/account-timeline';
import { useTexts } from '@tasuki/i18n';
import { useToast } from '@tasuki/ui';
import { MOVE_DEAL } from '../pages/pipeline/board-queries.ts';
import { boardTexts } from '../pages/pipeline/board-texts.ts';
import type { Deal } from './deal-queries.ts';

/** Moves the deal that is open to another stage, with Undo. */
export function usePlaceDeal(deal: Deal): (stageKey: string) => Promise<void> {
  const t = useTexts(boardTexts);
  const toast = useToast();
  const act = useAct();
  const label = (key: string) => deal.pipeline?.stages.find((stage) => stage.key === key)?.label ?? key;
  const send = (stageKey: string, version: number | null) =>
    act(MOVE_DEAL, { input: { opportunityId: deal.id, stageKey, version } });
  return async (stageKey) => {
    const from = deal.stage.key;
    if (stageKey === from || !(await send(stageKey, deal.version))) return;
    toast({
      message: t('board.moved', { name: deal.account.name, stage: label(stageKey) }),
      undo: () => void send(from, null),
    });
  };
}
