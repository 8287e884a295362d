import { useQuery } from '@apollo/client/react';
import { IconPin, IconPinnedOff } from '@tabler/icons-react';
import { useFormats, useTexts } from '@tasuki/i18n';
import { Button } from '@tasuki/ui';
import type { EventTalkQuery } from '../__generated__/operations.ts';
import { Loaded } from '../panels/panel.tsx';
import { useAct } from '../panels/use-act.ts';
import { CommentForm } from './comment-form.tsx';
import styles from './talk.module.css';
import { EVENT_TALK, PIN_EVENT, UNPIN_EVENT } from './talk-queries.ts';
import { talkTexts } from './talk-texts.ts';

interface EventTalkProps {
  accountId: string;
  eventId: string;
  /** A comment is answered on the event that it is about. */
  isComment: boolean;
}

/** The pin of an event and what people say about it. */
export function EventTalk({ accountId, eventId, isComment }: EventTalkProps) {
  const t = useTexts(talkTexts);
  const query = useQuery(EVENT_TALK, { variables: { id: eventId, accountId } });
  return (
    <Loaded query={query} failed={t('talk.failed')} rows={2}>
      {({ node, account }) => (
        <div className={styles.talk}>
          <PinButton eventId={eventId} isPinned={account?.pins.some(({ id }) => id === eventId) ?? false} />
          {isComment ? null : (
            <section className={styles.comments} aria-label={t('talk.comments')}>
              <h3>{t('talk.comments')}</h3>
              <Comments comments={node && 'comments' in node ? node.comments : []} />
              <CommentForm eventId={eventId} />
            </section>
          )}
        </div>
      )}
    </Loaded>
  );
}

function PinButton({ eventId, isPinned }: { eventId: string; isPinned: boolean }) {
  const t = useTexts(talkTexts);
  const act = useAct();
  const toggle = () => (isPinned ? act(UNPIN_EVENT, { input: { eventId } }) : act(PIN_EVENT, { input: { eventId } }));
  return (
    <div>
      <Button
        variant="default"
        aria-pressed={isPinned}
        leftSection={isPinned ? <IconPinnedOff size={16} aria-hidden /> : <IconPin size={16} aria-hidden />}
        onClick={() => void toggle()}
      >
        {t(isPinned ? 'talk.unpin' : 'talk.pin')}
      </Button>
    </div>
  );
}

type TalkedEvent = Extract<NonNullable<EventTalkQuery['node']>, { comments: unknown }>;

function Comments({ comments }: { comments: TalkedEvent['comments'] }) {
  const t = useTexts(talkTexts);
  const formats = useFormats();
  if (comments.length === 0) return <p className={styles.quiet}>{t('talk.no-comments')}</p>;
  return (
    <ol className={styles.commentList}>
      {comments.map(({ id, text, writtenAt, author }) => (
        <li key={id}>
          <p className={styles.quiet}>
            <b>{author?.name}</b> <time dateTime={writtenAt}>{formats.dateTime(writtenAt)}</time>
          </p>
          <p className={styles.commentText}>{text}</p>
        </li>
      ))}
    </ol>
  );
}
