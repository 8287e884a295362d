import { useCommand } from '@tasuki/account-timeline';
import { addDays, addMonths } from '@tasuki/domain/days';
import { NOTHING, useFormats, useTexts } from '@tasuki/i18n';
import { Form, FormFoot, TextInput } from '@tasuki/ui';
import { useState } from 'react';
import { plainNumber } from '../plain-number.ts';
import type { ContractFormProps } from './contract-act-sheet.tsx';
import styles from './customer.module.css';
import { RENEW } from './customer-commands.ts';
import { customerTexts } from './customer-texts.ts';

/** The next term: a year on unless told otherwise, at the same fee unless it changes. */
export function RenewForm({ contract, onDone, onCancel }: ContractFormProps) {
  const t = useTexts(customerTexts);
  const formats = useFormats();
  const renewing = useCommand(RENEW);
  const [endDate, setEndDate] = useState(contract.endDate ? yearOn(contract.endDate) : '');
  const [monthlyAmount, setMonthlyAmount] = useState('');
  const submit = async () => {
    const fee = plainNumber(monthlyAmount);
    const input = { contractId: contract.id, endDate: endDate || null, monthlyAmount: fee || null };
    if (await renewing.run({ input })) onDone();
  };
  return (
    <Form onSubmit={submit} className={styles.form}>
      <p className={styles.quiet}>
        {t('customer.renew.why', { day: contract.endDate ? formats.date(contract.endDate) : NOTHING })}
      </p>
      <TextInput
        type="date"
        label={t('customer.end-date')}
        required
        data-autofocus
        value={endDate}
        onChange={(event) => setEndDate(event.currentTarget.value)}
      />
      <TextInput
        label={t('customer.new-fee', { currency: contract.currency })}
        description={t('customer.new-fee.same')}
        inputMode="decimal"
        value={monthlyAmount}
        onChange={(event) => setMonthlyAmount(event.currentTarget.value)}
      />
      <FormFoot
        problem={renewing.problem}
        busy={renewing.busy}
        submit={t('customer.renew')}
        disabled={endDate === ''}
        onCancel={onCancel}
      />
    </Form>
  );
}

// Terms end on a month's last day as often as not: the first day after is moved, so that 28 Feb becomes 28 or 29 Feb.
function yearOn(endDate: string): string {
  return addDays(addMonths(addDays(endDate, 1), 12), -1);
}
