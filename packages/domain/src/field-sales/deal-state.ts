import type { Acting } from '../acting.ts';
import type { HandoffOutcome } from '../handoffs/handoff-outcomes.ts';
import type { HandoffState } from '../handoffs/handoff-state.ts';
import { tellOutcome } from '../handoffs/tell-outcome.ts';
import type { NewEvent } from '../timeline/event.ts';

/** A pipeline is data: a company adds its own beside 新規. */
export interface PipelineState {
  id: string;
  key: string;
  stages: readonly StageState[];
}

export interface StageState {
  key: string;
  position: number;
  labelJa: string;
  labelEn: string;
  outcome: 'open' | 'won' | 'lost';
}

/** A deal as rules see it. */
export interface OpportunityState {
  accountId: string;
  id: string;
  name: string;
  state: 'open' | 'won' | 'lost';
  stageKey: string;
  amountMinor: number | null;
  currency: string;
  closeDate: string | null;
  ownerId: string | null;
  productId: string | null;
  attributes?: Record<string, unknown>;
  leadId: string | null;
  /** Where the lead stands, on an account that was merged into the deal's. */
  leadAccountId: string | null;
  version: number;
}

/** The cycle that a deal belongs to. */
export interface CycleState {
  id: string;
  number: number;
  isOpen: boolean;
}

/** Tells the senders of the sales passes of this cycle; a pass to customer success waits for other news, and a win stays a win. */
export function tellSenders(passes: readonly HandoffState[], outcome: HandoffOutcome, acting: Acting): NewEvent[] {
  const listening = passes.filter((pass) => pass.to !== 'customer-success' && pass.outcome !== 'won');
  return tellOutcome(listening, outcome, acting);
}
