import { momentInZone, useCommand } from '@tasuki/account-timeline';
import { useViewer } from '@tasuki/apollo';
import { useFormats, useTexts } from '@tasuki/i18n';
import { Form, FormFoot, NativeSelect, TextInput, useToast } from '@tasuki/ui';
import { useState } from 'react';
import styles from './deal.module.css';
import { BOOK_MEETING } from './deal-commands.ts';
import type { Deal } from './deal-queries.ts';
import { dealTexts } from './deal-texts.ts';

type Kind = 'VISIT' | 'ONLINE' | 'MEETING';

/** The next meeting of a deal: it is what the dot on its card is about. */
export function BookMeetingForm({ deal, onDone }: { deal: Deal; onDone: () => void }) {
  const t = useTexts(dealTexts);
  const formats = useFormats();
  const { organisation } = useViewer();
  const toast = useToast();
  const booking = useCommand(BOOK_MEETING);
  const [kind, setKind] = useState<Kind>('VISIT');
  const [starts, setStarts] = useState('');
  const [place, setPlace] = useState('');
  const submit = async () => {
    const startsAt = momentInZone(starts, organisation.timeZone);
    if (!startsAt) return;
    const input = { accountId: deal.account.id, opportunityId: deal.id, kind, startsAt, place: place.trim() || null };
    if (!(await booking.run({ input }))) return;
    toast({ message: t('deal.meeting.booked-toast', { when: formats.dateTime(startsAt) }) });
    onDone();
  };
  return (
    <Form onSubmit={submit} className={`${styles.form} ${styles.box}`} aria-label={t('deal.meeting.book')}>
      <div className={styles.pair}>
        <NativeSelect
          label={t('deal.meeting.kind')}
          value={kind}
          onChange={(event) => setKind(event.currentTarget.value as Kind)}
          data={[
            { value: 'VISIT', label: t('deal.meeting.visit') },
            { value: 'ONLINE', label: t('deal.meeting.online') },
            { value: 'MEETING', label: t('deal.meeting.meeting') },
          ]}
        />
        <TextInput
          type="datetime-local"
          label={t('deal.meeting.starts')}
          required
          value={starts}
          onChange={(event) => setStarts(event.currentTarget.value)}
        />
      </div>
      <TextInput
        label={t('deal.meeting.place')}
        value={place}
        onChange={(event) => setPlace(event.currentTarget.value)}
      />
      <FormFoot
        problem={booking.problem}
        busy={booking.busy}
        submit={t('deal.meeting.book')}
        disabled={starts === ''}
        onCancel={onDone}
      />
    </Form>
  );
}
