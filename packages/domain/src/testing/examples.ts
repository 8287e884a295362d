import type { Acting } from '../acting.ts';
import type { ContractState } from '../contracts/contract-state.ts';
import type { Decision } from '../decision.ts';
import type { CycleState, OpportunityState, PipelineState } from '../field-sales/deal-state.ts';
import type { SubmitQuote } from '../field-sales/submit-quote.ts';
import type { HandoffState } from '../handoffs/handoff-state.ts';

/** Valid examples for specs: a test takes one and changes the one thing that it is about. */
export const acting: Acting = { by: 'user-1', at: new Date('2026-06-15T03:00:00Z'), as: 'field-sales' };

export const today = '2026-06-15';

export const newBusiness: PipelineState = {
  id: 'pipeline-1',
  key: 'new-business',
  stages: [
    { key: 'first-meeting', position: 1, labelJa: '初回商談', labelEn: 'First meeting', outcome: 'open' },
    { key: 'proposal', position: 2, labelJa: '提案', labelEn: 'Proposal', outcome: 'open' },
    { key: 'won', position: 3, labelJa: '受注', labelEn: 'Won', outcome: 'won' },
    { key: 'lost', position: 4, labelJa: '失注', labelEn: 'Lost', outcome: 'lost' },
  ],
};

export const openDeal: OpportunityState = {
  accountId: 'account-1',
  id: 'opportunity-1',
  name: '基幹システム連携',
  state: 'open',
  stageKey: 'first-meeting',
  amountMinor: 1_200_000,
  currency: 'JPY',
  closeDate: '2026-09-30',
  ownerId: 'rep-1',
  productId: null,
  leadId: 'lead-1',
  leadAccountId: null,
  version: 3,
};

export const firstQuote: SubmitQuote = {
  ...acting,
  quoteId: 'quote-1',
  today,
  company: '株式会社北斗',
  nextNumber: 'Q2026-00042',
  amount: '1200000',
};

export const firstCycle: CycleState = { id: 'cycle-1', number: 1, isOpen: true };

export const acceptedPass: HandoffState = {
  accountId: 'account-1',
  handoffId: 'handoff-1',
  from: 'inside-sales',
  to: 'field-sales',
  leadId: 'lead-1',
  cycleNumber: 1,
  state: 'accepted',
  version: 2,
  offeredBy: 'user-2',
  assigneeId: null,
  dueAt: null,
  isSelf: false,
  importSource: null,
  outcome: null,
};

export const runningContract: ContractState = {
  accountId: 'account-1',
  id: 'contract-1',
  state: 'active',
  startDate: '2026-04-01',
  endDate: '2027-03-31',
  renewsAutomatically: true,
  noticeDeadline: '2027-02-28',
  currency: 'JPY',
  monthlyMinor: 100_000,
  cancellationNoticeAt: null,
  version: 1,
};

/** Ids in order: `id-1`, `id-2` … */
export function countingIds(): () => string {
  let count = 0;
  return () => `id-${++count}`;
}

/** The kinds that a decision accepted, or the code it was refused with. */
export function outcomeOf(decision: Decision): string[] | string {
  return decision.refused ? decision.refused.code : decision.accepted.map(({ kind }) => kind);
}

/** The payload of the first accepted event of that kind. */
export function payloadOf(decision: Decision, kind: string): unknown {
  return decision.accepted?.find((event) => event.kind === kind)?.payload;
}
