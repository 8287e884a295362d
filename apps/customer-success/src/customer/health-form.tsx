import { useCommand } from '@tasuki/account-timeline';
import { addDays } from '@tasuki/domain/days';
import { healthRatings, healthRatingWords } from '@tasuki/domain/health/health-measures';
import { useFormats, useLocale, useTexts } from '@tasuki/i18n';
import { Form, FormFoot, NativeSelect, Textarea, TextInput } from '@tasuki/ui';
import { useState } from 'react';
import styles from './customer.module.css';
import { RATE_HEALTH } from './customer-commands.ts';
import type { RecordFormProps } from './record-sheet.tsx';
import { recordTexts } from './record-texts.ts';

const RATINGS = { good: 'GOOD', fair: 'FAIR', poor: 'POOR' } as const;
/** A judgement that nobody renews within a quarter says nothing any more. */
const USUAL_DAYS = 90;

/** What whoever looks after the customer thinks of its health: the part of the score that no machine can know. */
export function HealthForm({ accountId, onDone, onCancel }: RecordFormProps) {
  const t = useTexts(recordTexts);
  const { locale } = useLocale();
  const formats = useFormats();
  const today = formats.dayKey(Date.now());
  const recording = useCommand(RATE_HEALTH);
  const [rating, setRating] = useState<keyof typeof RATINGS>('fair');
  const [note, setNote] = useState('');
  const [until, setUntil] = useState(addDays(today, USUAL_DAYS));
  const isReasonNeeded = rating !== 'good';
  const submit = async () => {
    const input = { accountId, rating: RATINGS[rating], note: note.trim() || null, until: until || null };
    if (await recording.run({ input })) onDone();
  };
  return (
    <Form onSubmit={submit} className={styles.form}>
      <p className={styles.quiet}>{t('record.health.why')}</p>
      <NativeSelect
        label={t('record.health.rating')}
        data-autofocus
        value={rating}
        onChange={(event) => setRating(event.currentTarget.value as keyof typeof RATINGS)}
        data={healthRatings.map((each) => ({ value: each, label: healthRatingWords[each][locale] }))}
      />
      <Textarea
        label={t('record.health.note')}
        description={t('record.health.note.why')}
        required={isReasonNeeded}
        autosize
        minRows={2}
        value={note}
        onChange={({ currentTarget: { value } }) => setNote(value)}
      />
      <TextInput
        type="date"
        label={t('record.health.until')}
        description={t('record.health.until.why')}
        min={today}
        value={until}
        onChange={({ currentTarget: { value } }) => setUntil(value)}
      />
      <FormFoot
        problem={recording.problem}
        busy={recording.busy}
        submit={t('record.submit')}
        disabled={isReasonNeeded && note.trim() === ''}
        onCancel={onCancel}
      />
    </Form>
  );
}
