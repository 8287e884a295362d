import { useCommand } from '@tasuki/account-timeline';
import { useTexts } from '@tasuki/i18n';
import { Form, FormFoot, NativeSelect, Textarea, TextInput } from '@tasuki/ui';
import { useState } from 'react';
import { plainNumber } from '../plain-number.ts';
import styles from './customer.module.css';
import { SURVEY } from './customer-commands.ts';
import type { RecordFormProps } from './record-sheet.tsx';
import { recordTexts } from './record-texts.ts';

export function SurveyForm({ accountId, onDone, onCancel }: RecordFormProps) {
  const t = useTexts(recordTexts);
  const recording = useCommand(SURVEY);
  const [kind, setKind] = useState<'NPS' | 'CSAT'>('NPS');
  const [score, setScore] = useState('');
  const [comment, setComment] = useState('');
  const submit = async () => {
    const input = { accountId, kind, score: Number(plainNumber(score)), comment: comment.trim() || null };
    if (await recording.run({ input })) onDone();
  };
  return (
    <Form onSubmit={submit} className={styles.form}>
      <div className={styles.pair}>
        <NativeSelect
          label={t('record.survey.kind')}
          value={kind}
          onChange={(event) => setKind(event.currentTarget.value as 'NPS' | 'CSAT')}
          data={[
            { value: 'NPS', label: t('record.survey.nps') },
            { value: 'CSAT', label: t('record.survey.csat') },
          ]}
        />
        <TextInput
          label={t('record.score')}
          required
          inputMode="numeric"
          value={score}
          onChange={(event) => setScore(event.currentTarget.value)}
        />
      </div>
      <Textarea
        label={t('record.comment')}
        rows={3}
        value={comment}
        onChange={(event) => setComment(event.currentTarget.value)}
      />
      <FormFoot
        problem={recording.problem}
        busy={recording.busy}
        submit={t('record.submit')}
        disabled={!/^\d+$/.test(plainNumber(score))}
        onCancel={onCancel}
      />
    </Form>
  );
}
