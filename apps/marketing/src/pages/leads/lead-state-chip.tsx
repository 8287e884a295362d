import { useTexts } from '@tasuki/i18n';
import { StatusChip, type Tone } from '@tasuki/ui';
import { LEAD_STATES, type LeadState } from './lead-filters.ts';
import { leadTexts } from './lead-texts.ts';

const TONES: Record<LeadState, Tone> = {
  open: 'warn',
  offered: 'quiet',
  working: 'ok',
  passed: 'ok',
  won: 'ok',
  lost: 'bad',
  disqualified: 'quiet',
};

/** Where a lead stands; a state of an import that is none of ours shows as it is. */
export function LeadStateChip({ state }: { state: string }) {
  const t = useTexts(leadTexts);
  const known = LEAD_STATES.find((each) => each === state);
  return known ? (
    <StatusChip tone={TONES[known]}>{t(`leads.state.${known}`)}</StatusChip>
  ) : (
    <StatusChip tone="quiet">{state}</StatusChip>
  );
}
