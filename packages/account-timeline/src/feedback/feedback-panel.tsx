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
  /** Who answers here. */
  audience: FeedbackAudience;
  /** About my deals only. */
  isMine?: boolean;
}

const SHOWN = 20;

/** Feedback on deals that waits for one audience. */
export function FeedbackPanel({ audience, isMine = false }: FeedbackPanelProps) {
  const t = useTexts(feedbackTexts);
  const query = useQuery(FEEDBACK_LIST, {
    variables: { first: SHOWN, filter: { isMine: isMine || null, openFor: audience } },
  });
  return (
    <Panel title={t('feedback.title')} note={t('feedback.open')}>
      <Loaded query={query} failed={t('feedback.failed')} rows={3}>
        {({ dealFeedback: { edges } }) =>
          edges.length === 0 ? (
            <EmptyState title={t('feedback.none')} why={t('feedback.none.why')} />
          ) : (
            <ul className={styles.list}>
              {edges.map(({ node }) => (
                <FeedbackItem key={node.id} feedback={node} audience={audience} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Panel>
  );
}
