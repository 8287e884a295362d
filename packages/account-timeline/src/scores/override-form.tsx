import { useViewer } from '@tasuki/apollo';
import { addDays, dayIn } from '@tasuki/domain/days';
import { cells } from '@tasuki/domain/scores/score-terms';
import { useTexts } from '@tasuki/i18n';
import { Form, InlineError, NativeSelect, SubmitButton, Textarea, TextInput, useToast } from '@tasuki/ui';
import { useState } from 'react';
import { useAct } from '../panels/use-act.ts';
import { momentInZone } from '../panels/zoned-time.ts';
import { OVERRIDE_SCORE } from './score-queries.ts';
import { scoreTexts } from './score-texts.ts';
import styles from './scores.module.css';

export interface ScoreIds {
  leadId: string;
  scoreModelId: string;
}

const USUAL_DAYS = 14;

/** A cell by hand, with the reason and the last day on which it holds. */
export function OverrideForm({ ids, cell: computed }: { ids: ScoreIds; cell: string }) {
  const t = useTexts(scoreTexts);
  const { organisation } = useViewer();
  const act = useAct();
  const toast = useToast();
  const [cell, setCell] = useState(computed);
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState(() => addDays(dayIn(organisation.timeZone, new Date()), USUAL_DAYS));
  const [problem, setProblem] = useState<string | undefined>();
  const submit = async () => {
    setProblem(undefined);
    // The chosen day is the last one: the override ends as the next one begins.
    const end = until && momentInZone(`${addDays(until, 1)}T00:00`, organisation.timeZone);
    if (!end) return setProblem(t('scores.until.invalid'));
    const input = { ...ids, cell, reason, until: end };
    const onProblem = (sentence: string, refusal?: { code: string } | null) =>
      setProblem(refusal?.code === 'OVERRIDE_UNTIL_INVALID' ? t('scores.until.invalid') : sentence);
    if (await act(OVERRIDE_SCORE, { input }, { onProblem })) toast({ message: t('scores.override.saved') });
  };
  return (
    <section>
      <h3>{t('scores.override')}</h3>
      <Form className={styles.form} onSubmit={() => submit()} aria-label={t('scores.override')}>
        <p className={styles.quiet}>{t('scores.override.why')}</p>
        <NativeSelect
          label={t('scores.override.cell')}
          value={cell}
          onChange={(event) => setCell(event.currentTarget.value)}
          data={[...cells]}
        />
        <Textarea
          label={t('scores.override.reason')}
          required
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          minRows={2}
          autosize
        />
        <TextInput
          type="date"
          label={t('scores.override.until')}
          required
          value={until}
          onChange={(event) => setUntil(event.currentTarget.value)}
        />
        {problem ? <InlineError>{problem}</InlineError> : null}
        <SubmitButton>{t('scores.override.save')}</SubmitButton>
      </Form>
    </section>
  );
}
