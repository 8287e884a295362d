import { TermLabel } from '@tasuki/account-timeline/term-label';

interface Stage {
  label: string;
  /** open, won or lost. */
  outcome: string;
}

/** A stage's name, which opens what is counted in it; where deals are open, also what makes a deal. */
export function StageLabel({ stage: { label, outcome } }: { stage: Stage }) {
  if (outcome === 'won') return <TermLabel label={label} kpi="won-count" />;
  if (outcome === 'lost') return <TermLabel label={label} kpi="lost-count" />;
  return <TermLabel label={label} kpi="opportunity-count" definition="opportunity" />;
}
