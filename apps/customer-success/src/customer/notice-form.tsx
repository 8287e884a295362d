import { useCommand } from '@tasuki/account-timeline';
import { useTexts } from '@tasuki/i18n';
import { Form, FormFoot, Textarea } from '@tasuki/ui';
import { useState } from 'react';
import type { ContractFormProps } from './contract-act-sheet.tsx';
import styles from './customer.module.css';
import { NOTICE } from './customer-commands.ts';
import { customerTexts } from './customer-texts.ts';
import { ReasonSelect } from './reason-select.tsx';

/** 解約申出: an event of its own, long before the contract ends. */
export function NoticeForm({ contract, onDone, onCancel }: ContractFormProps) {
  const t = useTexts(customerTexts);
  const recording = useCommand(NOTICE);
  const [reasonCode, setReasonCode] = useState('');
  const [note, setNote] = useState('');
  const submit = async () => {
    const input = { contractId: contract.id, reasonCode, note: note.trim() || null };
    if (await recording.run({ input })) onDone();
  };
  return (
    <Form onSubmit={submit} className={styles.form}>
      <p className={styles.quiet}>{t('customer.notice.why')}</p>
      <ReasonSelect value={reasonCode} onChange={setReasonCode} />
      <Textarea
        label={t('customer.note')}
        rows={3}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <FormFoot
        problem={recording.problem}
        busy={recording.busy}
        submit={t('customer.notice')}
        disabled={reasonCode === ''}
        onCancel={onCancel}
      />
    </Form>
  );
}
