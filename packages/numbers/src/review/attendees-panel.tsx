import { Panel, useAct } from '@tasuki/account-timeline';
import { useViewer } from '@tasuki/apollo';
import { useTexts } from '@tasuki/i18n';
import { Button } from '@tasuki/ui';
import styles from './review.module.css';
import { JOIN_JOINT_REVIEW, type ReviewData } from './review-queries.ts';
import { reviewTexts } from './review-texts.ts';

/** Who sits there. */
export function AttendeesPanel({ review: { week, from, to, attendees, canJoin } }: { review: ReviewData }) {
  const t = useTexts(reviewTexts);
  const { id } = useViewer();
  const act = useAct();
  const isHere = attendees.some((person) => person.id === id);
  const join = () => void act(JOIN_JOINT_REVIEW, { input: { week, from, to } });
  return (
    <Panel
      title={t('review.attendees')}
      tools={
        canJoin && !isHere ? (
          <Button variant="default" onClick={join}>
            {t('review.join')}
          </Button>
        ) : null
      }
    >
      {attendees.length > 0 ? (
        <ul className={styles.people}>
          {attendees.map((person) => (
            <li key={person.id}>{person.name}</li>
          ))}
        </ul>
      ) : (
        <p className={styles.nothing}>{t('review.attendees.none')}</p>
      )}
    </Panel>
  );
}
