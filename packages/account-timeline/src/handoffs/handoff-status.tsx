import { type HandoffOutcome, handoffOutcomeWords } from '@tasuki/domain/handoffs/handoff-outcomes';
import { isRatingTag, ratingTags } from '@tasuki/domain/handoffs/rating-tags';
import { useFormats, useLocale, useTexts } from '@tasuki/i18n';
import { StatusChip, type Tone } from '@tasuki/ui';
import type { HandoffRow } from './handoff-queries.ts';
import { handoffTexts } from './handoff-texts.ts';

const STATE_TONES = {
  draft: 'quiet',
  offered: 'quiet',
  accepted: 'ok',
  returned: 'bad',
  expired: 'warn',
  withdrawn: 'quiet',
} as const satisfies Record<string, Tone>;

const OUTCOME_TONES: Record<HandoffOutcome, Tone> = {
  recycled: 'quiet',
  deal: 'ok',
  won: 'ok',
  lost: 'bad',
  onboarded: 'ok',
  churned: 'bad',
};

/** How far a pass has come: its outcome where there is one, else its state. */
export function HandoffStatus({ handoff }: { handoff: Pick<HandoffRow, 'state' | 'outcome'> }) {
  const t = useTexts(handoffTexts);
  const { locale } = useLocale();
  const { outcome } = handoff;
  if (isOutcome(outcome))
    return <StatusChip tone={OUTCOME_TONES[outcome]}>{handoffOutcomeWords[outcome][locale]}</StatusChip>;
  const state = isState(handoff.state) ? handoff.state : 'offered';
  return <StatusChip tone={STATE_TONES[state]}>{t(`handoffs.state.${state}`)}</StatusChip>;
}

/** What the receiver said of it, in the reader's words: why it was returned, a rating in a word, and when it is approached again. */
export function useReasonText(): (handoff: Reasoned) => string {
  const t = useTexts(handoffTexts);
  const { locale } = useLocale();
  const formats = useFormats();
  return ({ reasonJa, reasonEn, decisionNote, outcomeNote, ratingTag, reapproachOn }) => {
    const day = reapproachOn ? t('handoffs.reapproach.on', { day: formats.date(reapproachOn) }) : null;
    const tag = ratingTag && isRatingTag(ratingTag) ? ratingTags[ratingTag][locale] : ratingTag;
    const reason = locale === 'ja' ? reasonJa : reasonEn;
    return [reason, decisionNote, outcomeNote, tag, day].filter(Boolean).join(' · ');
  };
}

type Reasoned = Pick<HandoffRow, 'reasonJa' | 'reasonEn' | 'decisionNote'> & {
  outcomeNote?: string | null;
  ratingTag?: string | null;
  reapproachOn?: string | null;
};

function isOutcome(text: string | null): text is HandoffOutcome {
  return text !== null && Object.hasOwn(OUTCOME_TONES, text);
}

function isState(text: string): text is keyof typeof STATE_TONES {
  return Object.hasOwn(STATE_TONES, text);
}
