/** Where an account stands on its way, in one word. */
export const accountPhases = ['lead', 'deal', 'onboarding', 'customer', 'former'] as const;
export type AccountPhase = (typeof accountPhases)[number];

export interface PhaseFacts {
  hasOpenDeal: boolean;
  hasOpenOnboarding: boolean;
  /** Contracts that run, and those that have ended. */
  activeContracts: number;
  endedContracts: number;
}

/** A customer stays one while a further deal is open; whoever has left and is talked to again is in a deal. */
export function accountPhase(facts: PhaseFacts): AccountPhase {
  if (facts.activeContracts > 0) return facts.hasOpenOnboarding ? 'onboarding' : 'customer';
  if (facts.hasOpenDeal) return 'deal';
  return facts.endedContracts > 0 ? 'former' : 'lead';
}
