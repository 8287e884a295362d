export const contractStandings = ['active', 'ending', 'ended'] as const;
export type ContractStanding = (typeof contractStandings)[number];

/** 解約予定 (ending): the end is recorded, and the contract runs and is paid for until that day, as in the MRR ledger. */
export function contractStanding(
  { state, endedOn }: { state: string; endedOn: string | null },
  today: string,
): ContractStanding {
  if (state === 'active') return 'active';
  return endedOn !== null && endedOn > today ? 'ending' : 'ended';
}
