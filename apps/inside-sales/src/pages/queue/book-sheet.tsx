import { useQuery } from '@apollo/client/react';
import { localInZone, momentInZone, useAct } from '@tasuki/account-timeline';
import { useViewer } from '@tasuki/apollo';
import { meetingKindWords } from '@tasuki/domain/inside-sales/meeting-kinds';
import { useFormats, useLocale, useTexts } from '@tasuki/i18n';
import { Form, InlineError, Kbd, NativeSelect, Sheet, SubmitButton, Textarea, TextInput, useToast } from '@tasuki/ui';
import { useState } from 'react';
import type { MeetingKind } from '../../__generated__/operations.ts';
import { BOOK_MEETING, FIELD_PEOPLE } from './book-queries.ts';
import type { CallTarget } from './call-target.ts';
import styles from './queue.module.css';
import { queueTexts } from './queue-texts.ts';

const KINDS: Record<MeetingKind, keyof typeof meetingKindWords> = {
  ONLINE: 'online',
  MEETING: 'meeting',
  VISIT: 'visit',
};

interface BookSheetProps {
  opened: boolean;
  target: CallTarget;
  onClose: () => void;
}

/** アポ獲得: a meeting for field sales to hold. */
export function BookSheet({ opened, target, onClose }: BookSheetProps) {
  const t = useTexts(queueTexts);
  return (
    <Sheet opened={opened} title={t('book.title', { company: target.company })} onClose={onClose}>
      <BookForm target={target} onClose={onClose} />
    </Sheet>
  );
}

const TWO_DAYS = 2 * 86_400_000;

function BookForm({ target, onClose }: Omit<BookSheetProps, 'opened'>) {
  const t = useTexts(queueTexts);
  const { locale } = useLocale();
  const formats = useFormats();
  const { organisation } = useViewer();
  const act = useAct();
  const toast = useToast();
  const people = useQuery(FIELD_PEOPLE).data?.users.nodes ?? [];
  const soon = localInZone(Date.now() + TWO_DAYS, organisation.timeZone).slice(0, 10);
  const [local, setLocal] = useState(`${soon}T14:00`);
  const [kind, setKind] = useState<MeetingKind>('ONLINE');
  const [ownerId, setOwnerId] = useState('');
  const [place, setPlace] = useState('');
  const [note, setNote] = useState('');
  const [problem, setProblem] = useState<string | undefined>();
  const submit = async () => {
    setProblem(undefined);
    const startsAt = momentInZone(local, organisation.timeZone);
    if (!startsAt) return;
    const { accountId, contactId = null, leadId = null } = target;
    const details = { kind, startsAt, ownerId: ownerId || null, place: place || null, note: note || null };
    const input = { accountId, contactId, leadId, ...details };
    if (!(await act(BOOK_MEETING, { input }, { onProblem: setProblem }))) return;
    toast({ message: t('queue.booked', { company: target.company, when: formats.dateTime(startsAt) }) });
    onClose();
  };
  return (
    <Form className={styles.form} onSubmit={submit}>
      <TextInput
        type="datetime-local"
        label={t('book.when')}
        required
        data-autofocus
        value={local}
        onChange={(event) => setLocal(event.currentTarget.value)}
      />
      <NativeSelect
        label={t('book.kind')}
        value={kind}
        onChange={(event) => setKind(event.currentTarget.value as MeetingKind)}
        data={Object.entries(KINDS).map(([value, key]) => ({ value, label: meetingKindWords[key][locale] }))}
      />
      <NativeSelect
        label={t('book.owner')}
        value={ownerId}
        onChange={(event) => setOwnerId(event.currentTarget.value)}
        data={[{ value: '', label: t('book.owner.me') }, ...people.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      <TextInput label={t('book.place')} value={place} onChange={(event) => setPlace(event.currentTarget.value)} />
      <Textarea
        label={t('book.note')}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
        minRows={2}
        autosize
      />
      {problem ? <InlineError>{problem}</InlineError> : null}
      <SubmitButton rightSection={<Kbd keys="mod+Enter" always />}>{t('queue.book')}</SubmitButton>
    </Form>
  );
}
