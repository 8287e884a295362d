import { useQuery } from '@apollo/client/react';
import type { FeedbackAudience } from '@tasuki/domain/feedback/feedback-words';
import { useTexts } from '@tasuki/i18n';
import { EmptyState } from '@tasuki/ui';
import { Loaded, Panel } from '../panels/panel.tsx';
import styles from './feedback.module.css';
import { FeedbackItem } from './feedback-item.tsx';
import { FEEDBACK_LIST } from './feedback-queries.ts';
import { feedbackTexts } from './feedback-texts.ts';

interface FeedbackPanelProps {
  /** Who answers here; absent where what was sent is looked after. */
  audience?: FeedbackAudience;
  /** About my deals, or given by me. */
  isMine?: boolean;
}

const SHOWN = 20;

/** Feedback on deals that waits for one audience, or that this person has given. */
export function FeedbackPanel({ audience, isMine = false }: FeedbackPanelProps) {
  const t = useTexts(feedbackTexts);
  const query = useQuery(FEEDBACK_LIST, {
    variables: { first: SHOWN, filter: { isMine: isMine || null, openFor: audience ?? null } },
  });
  return (
    <Panel
      title={t(audience ? 'feedback.title' : 'feedback.title.sent')}
      note={audience ? t('feedback.open') : undefined}
    >
      <Loaded query={query} failed={t('feedback.failed')} rows={3}>
        {({ dealFeedback: { nodes } }) =>
          nodes.length === 0 ? (
            <EmptyState
              title={t(audience ? 'feedback.none' : 'feedback.none.sent')}
              why={t(audience ? 'feedback.none.why' : 'feedback.none.sent.why')}
            />
          ) : (
            <ul className={styles.list}>
              {nodes.map((feedback) => (
                <FeedbackItem key={feedback.id} feedback={feedback} audience={audience} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Panel>
  );
}
