import { Link } from '@tanstack/react-router';
import { Panel } from '@tasuki/account-timeline';
import { useFormats, useTexts } from '@tasuki/i18n';
import { Button, EmptyState, StatusChip } from '@tasuki/ui';
import styles from './review.module.css';
import type { DecisionData, ReviewData } from './review-queries.ts';
import type { ReviewTask } from './review-sheets.tsx';
import { reviewTexts } from './review-texts.ts';

interface DecisionsProps {
  review: ReviewData;
  onTask: (task: ReviewTask) => void;
}

/** What both decided in this week. */
export function DecisionsPanel({ review: { decisions, canDecide }, onTask }: DecisionsProps) {
  const t = useTexts(reviewTexts);
  const decide = canDecide ? (
    <Button variant="default" onClick={() => onTask({ kind: 'decide', account: null })}>
      {t('review.decide')}
    </Button>
  ) : null;
  return (
    <Panel title={t('review.decisions')} tools={decisions.length > 0 ? decide : null}>
      {decisions.length > 0 ? (
        <DecisionList label={t('review.decisions')} decisions={decisions} onTask={canDecide ? onTask : undefined} />
      ) : (
        <EmptyState title={t('review.decisions.none')} why={t('review.decisions.none.why')} action={decide} />
      )}
    </Panel>
  );
}

/** What was decided before: has it been done? */
export function EarlierPanel({ review: { earlierDecisions, canDecide }, onTask }: DecisionsProps) {
  const t = useTexts(reviewTexts);
  return (
    <Panel title={t('review.earlier')}>
      {earlierDecisions.length > 0 ? (
        <DecisionList
          label={t('review.earlier')}
          decisions={earlierDecisions}
          onTask={canDecide ? onTask : undefined}
        />
      ) : (
        <p className={styles.nothing}>{t('review.earlier.none')}</p>
      )}
    </Panel>
  );
}

interface DecisionListProps {
  label: string;
  decisions: readonly DecisionData[];
  onTask: DecisionsProps['onTask'] | undefined;
}

function DecisionList({ label, decisions, onTask }: DecisionListProps) {
  const t = useTexts(reviewTexts);
  const formats = useFormats();
  return (
    <ul className={styles.decisions} aria-label={label}>
      {decisions.map((decision) => {
        const { id, text, account, decidedBy, week, recheckOn, result, resultNote } = decision;
        return (
          <li key={id}>
            <p className={styles.text}>{text}</p>
            <p className={styles.facts}>
              {account ? <Link to={`/accounts/${account.id}`}>{account.name}</Link> : null}
              <span className={styles.quiet}>{t('review.decision.by', { name: decidedBy?.name ?? '—', week })}</span>
              {recheckOn && result !== 'DONE' ? (
                <span className={styles.quiet}>{t('review.decision.recheck', { date: formats.date(recheckOn) })}</span>
              ) : null}
              {result ? (
                <StatusChip tone={result === 'DONE' ? 'ok' : 'warn'}>
                  {t(result === 'DONE' ? 'review.decision.done' : 'review.decision.not-done')}
                </StatusChip>
              ) : null}
              {onTask && result !== 'DONE' ? (
                <Button
                  size="compact-sm"
                  variant="subtle"
                  aria-label={t('review.check.of', { text })}
                  onClick={() => onTask({ kind: 'check', decision })}
                >
                  {t('review.check')}
                </Button>
              ) : null}
            </p>
            {resultNote ? <p className={styles.quiet}>{resultNote}</p> : null}
          </li>
        );
      })}
    </ul>
  );
}
