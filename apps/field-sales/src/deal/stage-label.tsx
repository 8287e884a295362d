import { TermLabel } from '@tasuki/account-timeline/term-label';

interface Stage {
  label: string;
  /** open, won or lost; an open deal's stage may leave it out. */
  outcome?: string;
}

/** A stage's name, which opens what is counted in it; where deals are open, also what makes a deal. */
export function StageLabel({ stage: { label, outcome } }: { stage: Stage }) {
  if (outcome === 'won') return <TermLabel label={label} figure="stage-won" />;
  if (outcome === 'lost') return <TermLabel label={label} figure="stage-lost" />;
  return <TermLabel label={label} figure="stage-deals" definition="opportunity" />;
}
