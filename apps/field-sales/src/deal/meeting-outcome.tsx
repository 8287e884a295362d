import { momentInZone, useCommand } from '@tasuki/account-timeline';
import { useViewer } from '@tasuki/apollo';
import { useFormats, useTexts } from '@tasuki/i18n';
import { Button, Form, FormFoot, InlineError, TextInput, useToast } from '@tasuki/ui';
import { useEffect, useRef, useState } from 'react';
import styles from './deal.module.css';
import { COMPLETE_MEETING } from './deal-commands.ts';
import type { DealMeeting } from './deal-queries.ts';
import { dealTexts } from './deal-texts.ts';

const OUTCOMES = [
  { outcome: 'HELD', text: 'deal.meeting.mark-held' },
  { outcome: 'NO_SHOW', text: 'deal.meeting.mark-no-show' },
  { outcome: 'CANCELED', text: 'deal.meeting.mark-canceled' },
] as const;

/** What came of a booked meeting, in one tap; only a new time has to be typed. */
export function MeetingOutcome({ meeting }: { meeting: DealMeeting }) {
  const t = useTexts(dealTexts);
  const formats = useFormats();
  const toast = useToast();
  const completing = useCommand(COMPLETE_MEETING);
  const [isMoving, setIsMoving] = useState(false);
  const labelOf = (word: string) =>
    t('deal.meeting.mark-of', { when: formats.dateTime(meeting.startsAt), outcome: word });
  const complete = async (outcome: (typeof OUTCOMES)[number]['outcome']) => {
    const input = { meetingId: meeting.id, outcome };
    if (await completing.run({ input })) toast({ message: t('deal.meeting.recorded') });
  };
  if (isMoving) return <MoveMeetingForm meeting={meeting} onDone={() => setIsMoving(false)} />;
  return (
    <>
      {OUTCOMES.map(({ outcome, text }) => (
        <Button
          key={outcome}
          variant="default"
          size="xs"
          loading={completing.busy}
          aria-label={labelOf(t(text))}
          onClick={() => void complete(outcome)}
        >
          {t(text)}
        </Button>
      ))}
      <Button
        variant="default"
        size="xs"
        aria-label={labelOf(t('deal.meeting.move'))}
        onClick={() => setIsMoving(true)}
      >
        {t('deal.meeting.move')}
      </Button>
      {completing.problem ? <InlineError>{completing.problem}</InlineError> : null}
    </>
  );
}

/** リスケ: the meeting stays booked, at another time. */
function MoveMeetingForm({ meeting, onDone }: { meeting: DealMeeting; onDone: () => void }) {
  const t = useTexts(dealTexts);
  const formats = useFormats();
  const { organisation } = useViewer();
  const toast = useToast();
  const moving = useCommand(COMPLETE_MEETING);
  const [starts, setStarts] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const submit = async () => {
    const newStartsAt = momentInZone(starts, organisation.timeZone);
    if (!newStartsAt) return;
    const input = { meetingId: meeting.id, outcome: 'RESCHEDULED' as const, newStartsAt };
    if (!(await moving.run({ input }))) return;
    toast({ message: t('deal.meeting.moved-toast', { when: formats.dateTime(newStartsAt) }) });
    onDone();
  };
  return (
    <Form onSubmit={submit} className={`${styles.form} ${styles.box}`} aria-label={t('deal.meeting.move')}>
      <TextInput
        type="datetime-local"
        label={t('deal.meeting.new-start')}
        required
        ref={field}
        value={starts}
        onChange={(event) => setStarts(event.currentTarget.value)}
      />
      <FormFoot
        problem={moving.problem}
        busy={moving.busy}
        submit={t('deal.meeting.move')}
        disabled={starts === ''}
        onCancel={onDone}
      />
    </Form>
  );
}
