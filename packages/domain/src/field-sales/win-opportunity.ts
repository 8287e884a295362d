import { cycleEnded } from '../accounts/events/cycle-ended.ts';
import { type Acting, actedBy } from '../acting.ts';
import { type PaidContracts, startingMovement } from '../contracts/contract-state.ts';
import { type CheckedTerms, type ContractTerms, readContractTerms } from '../contracts/contract-terms.ts';
import { contractStarted } from '../contracts/events/contract-started.ts';
import { daysBetween } from '../days.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { HandoffState } from '../handoffs/handoff-state.ts';
import { type CycleState, type OpportunityState, type PipelineState, tellSenders } from './deal-state.ts';
import { dealWon } from './events/deal-won.ts';
import { refuseClosed } from './update-opportunity.ts';

/** All that winning depends on. */
export interface WinnableDeal {
  opportunity: OpportunityState;
  pipeline: PipelineState;
  cycle: CycleState | null;
  paidContracts: PaidContracts;
  passes: readonly HandoffState[];
}

export interface WinOpportunity extends Acting {
  contractId: string;
  contract?: ContractTerms | null;
  newId: () => string;
}

/** A win is a contract: without its terms a deal is not yet won. */
export function winOpportunity(deal: WinnableDeal, command: WinOpportunity): Decision {
  const { opportunity, cycle } = deal;
  if (opportunity.state !== 'open') return refuseClosed(opportunity);
  const terms = readContractTerms(command.contract, command.newId);
  if (terms.refused) return { refused: terms.refused };
  if (terms.value.currency !== opportunity.currency)
    return refuse(
      'CURRENCY_MISMATCH',
      `The deal is in ${opportunity.currency}, the contract in ${terms.value.currency}.`,
      {
        field: 'contract.currency',
      },
    );

  const common = { ...actedBy(command), accountId: opportunity.accountId };
  const won = dealWon.event({
    ...common,
    subject: { type: 'opportunity', id: opportunity.id },
    payload: {
      opportunityId: opportunity.id,
      leadId: opportunity.leadId,
      leadAccountId: opportunity.leadAccountId,
      contractId: command.contractId,
      name: opportunity.name,
      amountMinor: opportunity.amountMinor ?? contractValue(terms.value),
      currency: opportunity.currency,
      fromStage: opportunity.stageKey,
      toStage: deal.pipeline.stages.find(({ outcome }) => outcome === 'won')?.key ?? 'won',
    },
  });
  const started = contractStarted.event({
    ...common,
    subject: { type: 'contract', id: command.contractId },
    payload: {
      ...terms.value,
      contractId: command.contractId,
      opportunityId: opportunity.id,
      leadId: opportunity.leadId,
      soldBy: opportunity.ownerId,
      movement: startingMovement(deal.paidContracts),
    },
  });
  return accept(won, started, ...endCycle(cycle, common), ...tellSenders(deal.passes, 'won', command));
}

/** 契約総額: what the whole term is worth. */
function contractValue({ startDate, endDate, monthlyMinor, lines }: CheckedTerms): number {
  const months = Math.max(1, Math.round((daysBetween(startDate, endDate) + 1) / 30.4375));
  return monthlyMinor * months + lines.reduce((sum, line) => sum + line.oneOffMinor, 0);
}

function endCycle(cycle: CycleState | null, common: ReturnType<typeof actedBy> & { accountId: string }) {
  if (!cycle?.isOpen) return [];
  return [
    cycleEnded.event({
      ...common,
      department: 'field-sales',
      subject: { type: 'cycle', id: cycle.id },
      payload: { cycleId: cycle.id, number: cycle.number, outcome: 'won' },
    }),
  ];
}
