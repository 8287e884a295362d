import { useFormats, useTexts } from '@tasuki/i18n';
import { Button, StatusChip, type Tone } from '@tasuki/ui';
import { useState } from 'react';
import { BookMeetingForm } from './book-meeting-form.tsx';
import styles from './deal.module.css';
import type { Deal, DealMeeting } from './deal-queries.ts';
import { dealTexts } from './deal-texts.ts';
import { MeetingOutcome } from './meeting-outcome.tsx';

/** The meetings and visits of a deal: what came of the past ones, and the next to book. */
export function DealMeetings({ deal }: { deal: Deal }) {
  const t = useTexts(dealTexts);
  const [isBooking, setIsBooking] = useState(false);
  return (
    <section className={styles.section}>
      <div className={styles.spread}>
        <h3>{t('deal.meetings')}</h3>
        {deal.state === 'open' && !isBooking ? (
          <Button variant="default" size="xs" onClick={() => setIsBooking(true)}>
            {t('deal.meeting.book')}
          </Button>
        ) : null}
      </div>
      {isBooking ? <BookMeetingForm deal={deal} onDone={() => setIsBooking(false)} /> : null}
      {deal.meetings.length > 0 ? (
        <ul className={styles.lines}>
          {deal.meetings.map((meeting) => (
            <MeetingLine key={meeting.id} meeting={meeting} />
          ))}
        </ul>
      ) : isBooking ? null : (
        <p className={styles.quiet}>{t('deal.meetings.none')}</p>
      )}
    </section>
  );
}

const TONES: Record<string, Tone> = { booked: 'quiet', held: 'ok', 'no-show': 'bad', canceled: 'quiet' };
const STATES = ['booked', 'held', 'no-show', 'canceled'] as const;
const KINDS = { MEETING: 'meeting', ONLINE: 'online', VISIT: 'visit' } as const;

function MeetingLine({ meeting }: { meeting: DealMeeting }) {
  const t = useTexts(dealTexts);
  const formats = useFormats();
  const state = STATES.find((each) => each === meeting.state) ?? 'booked';
  return (
    <li>
      <span className={styles.grow}>
        {formats.dateTime(meeting.startsAt)} {t(`deal.meeting.${KINDS[meeting.kind]}`)}
        {meeting.place || meeting.note ? (
          <span className={styles.quiet}> {[meeting.place, meeting.note].filter(Boolean).join(' · ')}</span>
        ) : null}
      </span>
      <StatusChip tone={TONES[state] ?? 'quiet'}>{t(`deal.meeting.${state}`)}</StatusChip>
      {state === 'booked' ? <MeetingOutcome meeting={meeting} /> : null}
    </li>
  );
}
