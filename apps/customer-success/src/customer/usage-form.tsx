import { useCommand } from '@tasuki/account-timeline';
import { useFormats, useTexts } from '@tasuki/i18n';
import { Form, FormFoot, TextInput } from '@tasuki/ui';
import { useState } from 'react';
import { plainNumber } from '../plain-number.ts';
import styles from './customer.module.css';
import { USAGE } from './customer-commands.ts';
import { MetricField, useMetric } from './metric-field.tsx';
import type { RecordFormProps } from './record-sheet.tsx';
import { recordTexts } from './record-texts.ts';

/** One figure for one day; most come by themselves, some customers are counted by hand. */
export function UsageForm({ accountId, onDone, onCancel }: RecordFormProps) {
  const t = useTexts(recordTexts);
  const formats = useFormats();
  const recording = useCommand(USAGE);
  const [day, setDay] = useState(() => formats.dayKey(new Date()));
  const measure = useMetric(accountId);
  const [quantity, setQuantity] = useState('');
  const submit = async () => {
    const input = { accountId, day, metric: measure.metric, quantity: Number(plainNumber(quantity)) };
    if (await recording.run({ input })) onDone();
  };
  return (
    <Form onSubmit={submit} className={styles.form}>
      <div className={styles.pair}>
        <TextInput
          type="date"
          label={t('record.day')}
          required
          value={day}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
        <TextInput
          label={t('record.quantity')}
          required
          inputMode="decimal"
          value={quantity}
          onChange={(event) => setQuantity(event.currentTarget.value)}
        />
      </div>
      <MetricField {...measure} />
      <FormFoot
        problem={recording.problem}
        busy={recording.busy}
        submit={t('record.submit')}
        disabled={
          measure.isLoading || measure.metric === '' || quantity === '' || Number.isNaN(Number(plainNumber(quantity)))
        }
        onCancel={onCancel}
      />
    </Form>
  );
}
