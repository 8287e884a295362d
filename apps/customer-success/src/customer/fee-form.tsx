import { useCommand } from '@tasuki/account-timeline';
import { useFormats, useTexts } from '@tasuki/i18n';
import { Form, FormFoot, Textarea, TextInput } from '@tasuki/ui';
import { useState } from 'react';
import { plainNumber } from '../plain-number.ts';
import type { ContractFormProps } from './contract-act-sheet.tsx';
import styles from './customer.module.css';
import { EXPAND, REDUCE } from './customer-commands.ts';
import { customerTexts } from './customer-texts.ts';

/** More a month or less: the whole new fee, from a day on. */
export function FeeForm({ kind, contract, onDone, onCancel }: ContractFormProps & { kind: 'expand' | 'reduce' }) {
  const t = useTexts(customerTexts);
  const formats = useFormats();
  const expanding = useCommand(EXPAND);
  const reducing = useCommand(REDUCE);
  const { busy, problem } = kind === 'expand' ? expanding : reducing;
  const [monthlyAmount, setMonthlyAmount] = useState('');
  const [effectiveOn, setEffectiveOn] = useState(() => formats.dayKey(new Date()));
  const [seats, setSeats] = useState(contract.seats === null ? '' : String(contract.seats));
  const [plan, setPlan] = useState(contract.plan ?? '');
  const [note, setNote] = useState('');
  const submit = async () => {
    const input = {
      contractId: contract.id,
      monthlyAmount: plainNumber(monthlyAmount),
      currency: contract.currency,
      effectiveOn: effectiveOn || null,
      seats: seats === '' ? null : Number(plainNumber(seats)),
      plan: plan.trim() || null,
      note: note.trim() || null,
    };
    const answer = await (kind === 'expand' ? expanding.run({ input }) : reducing.run({ input }));
    if (answer) onDone();
  };
  const amount = formats.money({ amount: contract.monthlyAmount, currency: contract.currency });
  return (
    <Form onSubmit={submit} className={styles.form}>
      <p>{t('customer.fee.now', { amount })}</p>
      <div className={styles.pair}>
        <TextInput
          label={t('customer.new-fee', { currency: contract.currency })}
          required
          data-autofocus
          inputMode="decimal"
          value={monthlyAmount}
          onChange={(event) => setMonthlyAmount(event.currentTarget.value)}
        />
        <TextInput
          type="date"
          label={t('customer.effective')}
          required
          value={effectiveOn}
          onChange={(event) => setEffectiveOn(event.currentTarget.value)}
        />
        <TextInput
          label={t('customer.new-seats')}
          inputMode="numeric"
          value={seats}
          onChange={(event) => setSeats(event.currentTarget.value)}
        />
        <TextInput
          label={t('customer.new-plan')}
          value={plan}
          onChange={(event) => setPlan(event.currentTarget.value)}
        />
      </div>
      <Textarea
        label={t('customer.note')}
        rows={2}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <FormFoot
        problem={problem}
        busy={busy}
        submit={t(`customer.${kind}`)}
        disabled={monthlyAmount === ''}
        onCancel={onCancel}
      />
    </Form>
  );
}
