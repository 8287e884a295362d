import { useCommand } from '@tasuki/account-timeline';
import { ticketPriorities, ticketPriorityWords } from '@tasuki/domain/customer-success/ticket-words';
import { useLocale, useTexts } from '@tasuki/i18n';
import { Form, FormFoot, NativeSelect, TextInput } from '@tasuki/ui';
import { useState } from 'react';
import styles from './customer.module.css';
import { TICKET } from './customer-commands.ts';
import type { RecordFormProps } from './record-sheet.tsx';
import { recordTexts } from './record-texts.ts';

const PRIORITIES = { low: 'LOW', normal: 'NORMAL', high: 'HIGH', urgent: 'URGENT' } as const;

export function TicketForm({ accountId, onDone, onCancel }: RecordFormProps) {
  const t = useTexts(recordTexts);
  const { locale } = useLocale();
  const recording = useCommand(TICKET);
  const [subject, setSubject] = useState('');
  const [priority, setPriority] = useState<keyof typeof PRIORITIES>('normal');
  const submit = async () => {
    if (await recording.run({ input: { accountId, subject, priority: PRIORITIES[priority] } })) onDone();
  };
  return (
    <Form onSubmit={submit} className={styles.form}>
      <TextInput
        label={t('record.subject')}
        required
        data-autofocus
        value={subject}
        onChange={(event) => setSubject(event.currentTarget.value)}
      />
      <NativeSelect
        label={t('record.priority')}
        value={priority}
        onChange={(event) => setPriority(event.currentTarget.value as keyof typeof PRIORITIES)}
        data={ticketPriorities.map((each) => ({ value: each, label: ticketPriorityWords[each][locale] }))}
      />
      <FormFoot
        problem={recording.problem}
        busy={recording.busy}
        submit={t('record.submit')}
        disabled={subject.trim() === ''}
        onCancel={onCancel}
      />
    </Form>
  );
}
