import { type Acting, actedBy } from '../acting.ts';
import { isDay } from '../days.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { HandoffState } from '../handoffs/handoff-state.ts';
import { readPrice } from '../money.ts';
import { refuseLongName } from '../names.ts';
import { type PipelineState, tellSenders } from './deal-state.ts';
import { opportunityOpened } from './events/opportunity-opened.ts';

/** The account as it stands before a deal. */
export interface DealAccount {
  id: string;
  cycleNumber: number;
  /** A customer's deal goes into the expansion pipeline unless one is named. */
  isCustomer: boolean;
  /** The open lead of this cycle: the deal is its doing unless another is named. */
  openLeadId: string | null;
  passes: readonly HandoffState[];
}

export interface OpenOpportunity extends Acting {
  opportunityId: string;
  name: string;
  /** Major units; a deal may be opened before anyone knows its size. */
  amount?: string | number | null;
  currency: string;
  closeDate?: string | null;
  leadId?: string | null;
  pipelineKey?: string | null;
  stageKey?: string | null;
  ownerId?: string | null;
  productId?: string | null;
}

/** A deal: the account's interest has a size and a date. */
export function openOpportunity(
  account: DealAccount,
  pipelines: readonly PipelineState[],
  command: OpenOpportunity,
): Decision {
  const name = command.name.trim();
  if (!name) return refuse('NAME_MISSING', 'An opportunity needs a name.', { field: 'name' });
  const tooLong = refuseLongName(name, 'name');
  if (tooLong) return tooLong;
  const pipelineKey = command.pipelineKey ?? (account.isCustomer ? 'expansion' : 'new-business');
  const pipeline = pipelines.find(({ key }) => key === pipelineKey);
  if (!pipeline) return refuse('PIPELINE_UNKNOWN', `No pipeline is called ${pipelineKey}.`, { field: 'pipelineKey' });
  const openStages = pipeline.stages
    .filter(({ outcome }) => outcome === 'open')
    .sort((a, b) => a.position - b.position);
  const stage = command.stageKey ? openStages.find(({ key }) => key === command.stageKey) : openStages[0];
  if (!stage)
    return refuse('STAGE_UNKNOWN', `${command.stageKey} is no open stage of ${pipelineKey}.`, { field: 'stageKey' });
  if (command.closeDate && !isDay(command.closeDate))
    return refuse('DATE_INVALID', `${command.closeDate} is not a day.`, { field: 'closeDate' });
  const price = readPrice(command.amount ?? 0, command.currency);
  if (price.refused) return { refused: price.refused };

  return accept(
    opportunityOpened.event({
      ...actedBy(command),
      accountId: account.id,
      subject: { type: 'opportunity', id: command.opportunityId },
      payload: {
        opportunityId: command.opportunityId,
        name,
        leadId: command.leadId ?? account.openLeadId,
        ownerId: command.ownerId ?? null,
        pipelineId: pipeline.id,
        stageKey: stage.key,
        amountMinor: command.amount == null ? null : price.minor,
        currency: command.currency,
        closeDate: command.closeDate ?? null,
        productId: command.productId ?? null,
        cycleNumber: account.cycleNumber,
      },
    }),
    ...tellSenders(account.passes, 'deal', command),
  );
}
