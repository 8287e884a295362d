/** What became of the promises that one seller made. */
export interface PromiseCounts {
  /** Not looked at yet. */
  open: number;
  kept: number;
  atRisk: number;
  impossible: number;
}

/** At risk or impossible ÷ looked at, 0–1; null while customer success has looked at none. */
export function overPromiseRate({ kept, atRisk, impossible }: PromiseCounts): number | null {
  const reviewed = kept + atRisk + impossible;
  return reviewed === 0 ? null : (atRisk + impossible) / reviewed;
}
