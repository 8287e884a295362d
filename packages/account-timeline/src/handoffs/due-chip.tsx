import { useFormats, useTexts } from '@tasuki/i18n';
import { StatusChip } from '@tasuki/ui';
import type { HandoffRow } from './handoff-queries.ts';
import { handoffTexts } from './handoff-texts.ts';
import styles from './handoffs.module.css';

const MINUTE_MS = 60 * 1000;
const SOON_MS = 4 * 60 * MINUTE_MS;

/** How the clock stands: what the card's colour and its chip say. */
export function urgencyOf({ dueAt }: Pick<HandoffRow, 'dueAt'>): 'late' | 'soon' | undefined {
  if (!dueAt) return undefined;
  const left = Date.parse(dueAt) - Date.now();
  if (left < 0) return 'late';
  return left < SOON_MS ? 'soon' : undefined;
}

interface DueChipProps {
  handoff: HandoffRow;
  /** In one line of a table; the whole sentence is its title. */
  brief?: boolean;
}

/** Until when an answer is due and what happens without one: both sides read the same. */
export function DueChip({ handoff, brief = false }: DueChipProps) {
  const t = useTexts(handoffTexts);
  const formats = useFormats();
  const { dueAt, nextStepAt } = handoff;
  if (!dueAt) return null;
  const when = formats.relative(dueAt);
  const urgency = urgencyOf(handoff);
  if (urgency !== 'late')
    return <StatusChip tone={urgency === 'soon' ? 'warn' : 'quiet'}>{t('handoffs.due', { when })}</StatusChip>;
  // The clock is looked at once a minute: what is due by now comes with the next look.
  const nextLook = Date.now() + MINUTE_MS;
  const next = nextStepAt ? formats.relative(Math.max(Date.parse(nextStepAt), nextLook)) : null;
  return (
    <>
      <StatusChip tone="bad">{t('handoffs.overdue', { when })}</StatusChip>
      {next ? (
        <span className={styles.quiet} title={brief ? t('handoffs.escalated', { when: next }) : undefined}>
          {t(brief ? 'handoffs.escalated.brief' : 'handoffs.escalated', { when: next })}
        </span>
      ) : null}
    </>
  );
}
