import { callOutcomeWords } from '@tasuki/domain/inside-sales/call-outcomes';
import { useLocale, useTexts } from '@tasuki/i18n';
import { Kbd, useShortcuts } from '@tasuki/ui';
import type { CallOutcome } from '../../__generated__/operations.ts';
import { OUTCOMES } from './outcomes.ts';
import styles from './queue.module.css';
import { queueTexts } from './queue-texts.ts';

/** The outcomes, each by its key. */
export function OutcomeButtons({ onChoose }: { onChoose: (outcome: CallOutcome) => void }) {
  const t = useTexts(queueTexts);
  const { locale } = useLocale();
  const group = t('queue.outcome');
  useShortcuts(
    OUTCOMES.map(({ value, words }, index) => ({
      keys: String(index + 1),
      label: callOutcomeWords[words][locale],
      group,
      run: () => onChoose(value),
    })),
  );
  return (
    <div className={styles.outcomes}>
      {OUTCOMES.map(({ value, words }, index) => (
        <button
          key={value}
          type="button"
          className={styles.outcome}
          aria-keyshortcuts={String(index + 1)}
          onClick={() => onChoose(value)}
        >
          {callOutcomeWords[words][locale]}
          <Kbd keys={String(index + 1)} />
        </button>
      ))}
    </div>
  );
}
