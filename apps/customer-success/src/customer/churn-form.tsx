import { useCommand } from '@tasuki/account-timeline';
import { useFormats, useTexts } from '@tasuki/i18n';
import { Form, FormFoot, Textarea, TextInput } from '@tasuki/ui';
import { useState } from 'react';
import type { ContractFormProps } from './contract-act-sheet.tsx';
import styles from './customer.module.css';
import { CHURN } from './customer-commands.ts';
import { customerTexts } from './customer-texts.ts';
import { ReasonSelect } from './reason-select.tsx';

/** The end of a contract, on its last day and with a reason that the seller hears too. */
export function ChurnForm({ contract, onDone, onCancel }: ContractFormProps) {
  const t = useTexts(customerTexts);
  const formats = useFormats();
  const churning = useCommand(CHURN);
  const [endedOn, setEndedOn] = useState(contract.endDate ?? formats.dayKey(new Date()));
  const [reasonCode, setReasonCode] = useState('');
  const [note, setNote] = useState('');
  const submit = async () => {
    const input = { contractId: contract.id, endedOn: endedOn || null, reasonCode, note: note.trim() || null };
    if (await churning.run({ input })) onDone();
  };
  const amount = formats.money({ amount: contract.monthlyAmount, currency: contract.currency });
  return (
    <Form onSubmit={submit} className={styles.form}>
      <p>{t('customer.churn.why', { amount })}</p>
      <ReasonSelect value={reasonCode} onChange={setReasonCode} />
      <TextInput
        type="date"
        label={t('customer.ended-on')}
        required
        value={endedOn}
        onChange={(event) => setEndedOn(event.currentTarget.value)}
      />
      <Textarea
        label={t('customer.note')}
        rows={3}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <FormFoot
        problem={churning.problem}
        busy={churning.busy}
        submit={t('customer.churn')}
        disabled={reasonCode === ''}
        onCancel={onCancel}
      />
    </Form>
  );
}
