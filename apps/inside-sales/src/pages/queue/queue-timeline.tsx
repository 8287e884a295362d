import { AccountTimeline, defaultLens, lensOnly } from '@tasuki/account-timeline';
import { useState } from 'react';

/** The one timeline beside the card: marketing and inside sales first, all of it by one key. */
export function QueueTimeline({ accountId }: { accountId: string }) {
  const [choice, setChoice] = useState(() => lensOnly(defaultLens('INSIDE_SALES')));
  const [eventId, setEventId] = useState<string | undefined>();
  const [date, setDate] = useState<string | undefined>();
  return (
    <AccountTimeline
      accountId={accountId}
      choice={choice}
      onChoose={setChoice}
      eventId={eventId}
      onEventChange={setEventId}
      date={date}
      onDateChange={setDate}
      hasKeys={false}
    />
  );
}
