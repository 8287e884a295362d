import { useCommand } from '@tasuki/account-timeline';
import { useTexts } from '@tasuki/i18n';
import { Form, FormFoot, NativeSelect, Textarea, TextInput } from '@tasuki/ui';
import { useState } from 'react';
import styles from './customer.module.css';
import { MEETING } from './customer-commands.ts';
import type { RecordFormProps } from './record-sheet.tsx';
import { recordTexts } from './record-texts.ts';

type Kind = 'CHECK_IN' | 'QUARTERLY_REVIEW';

/** The regular talk with a customer. */
export function MeetingForm({ accountId, onDone, onCancel }: RecordFormProps) {
  const t = useTexts(recordTexts);
  const recording = useCommand(MEETING);
  const [kind, setKind] = useState<Kind>('CHECK_IN');
  const [note, setNote] = useState('');
  const [nextStep, setNextStep] = useState('');
  const submit = async () => {
    const input = { accountId, kind, note: note.trim() || null, nextStep: nextStep.trim() || null };
    if (await recording.run({ input })) onDone();
  };
  return (
    <Form onSubmit={submit} className={styles.form}>
      <NativeSelect
        label={t('record.meeting.kind')}
        value={kind}
        onChange={(event) => setKind(event.currentTarget.value as Kind)}
        data={[
          { value: 'CHECK_IN', label: t('record.meeting.check-in') },
          { value: 'QUARTERLY_REVIEW', label: t('record.meeting.quarterly-review') },
        ]}
      />
      <Textarea
        label={t('record.note')}
        rows={4}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <TextInput
        label={t('record.next-step')}
        value={nextStep}
        onChange={(event) => setNextStep(event.currentTarget.value)}
      />
      <FormFoot problem={recording.problem} busy={recording.busy} submit={t('record.submit')} onCancel={onCancel} />
    </Form>
  );
}
