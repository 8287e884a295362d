import { editConflict } from '../accounts/edit-conflict.ts';
import { type Acting, actedBy } from '../acting.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { OpportunityState, PipelineState } from './deal-state.ts';
import { opportunityMoved } from './events/opportunity-moved.ts';
import { refuseClosed } from './update-opportunity.ts';

export interface MoveOpportunity extends Acting {
  stageKey: string;
  version?: number | null;
}

/** Moves a deal along its pipeline, or back. Winning and losing ask for more than a place, so they are commands of their own. */
export function moveOpportunity(deal: OpportunityState, pipeline: PipelineState, command: MoveOpportunity): Decision {
  if (deal.state !== 'open') return refuseClosed(deal);
  const stage = pipeline.stages.find(({ key }) => key === command.stageKey);
  if (!stage)
    return refuse('STAGE_UNKNOWN', `${command.stageKey} is no stage of ${pipeline.key}.`, { field: 'stageKey' });
  if (stage.outcome !== 'open')
    return refuse('STAGE_CLOSES_DEAL', 'A deal is won with its contract and lost with its reason.', {
      field: 'stageKey',
      details: { use: stage.outcome === 'won' ? 'winOpportunity' : 'loseOpportunity' },
    });
  if (stage.key === deal.stageKey) return accept();
  const conflict =
    command.version == null
      ? null
      : editConflict(deal, command.version, { stageKey: deal.stageKey }, { stageKey: stage.key });
  if (conflict) return conflict;
  return accept(
    opportunityMoved.event({
      ...actedBy(command),
      accountId: deal.accountId,
      subject: { type: 'opportunity', id: deal.id },
      payload: {
        opportunityId: deal.id,
        fromStage: deal.stageKey,
        toStage: stage.key,
        toLabel: { ja: stage.labelJa, en: stage.labelEn },
      },
    }),
  );
}
