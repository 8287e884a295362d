import { type Refusal, useCommand } from '@tasuki/account-timeline';
import { addDays } from '@tasuki/domain/days';
import { useFormats, useTexts } from '@tasuki/i18n';
import { Button, Form, InlineError, Sheet, Textarea, TextInput } from '@tasuki/ui';
import { useState } from 'react';
import styles from './diagnosis.module.css';
import { ACT_ON_FINDING, CLOSE_FINDING, type FindingData } from './diagnosis-queries.ts';
import { diagnosisTexts } from './diagnosis-texts.ts';

export type Task = { kind: 'act' | 'close'; finding: FindingData };

const WEEKS_LATER = 28;

/** The two forms of a finding, beside the list. */
export function FindingSheets({ task, onDone }: { task: Task | undefined; onDone: () => void }) {
  const t = useTexts(diagnosisTexts);
  const title = task?.kind === 'close' ? t('finding.close') : t('finding.act');
  return (
    <Sheet opened={task !== undefined} title={title} onClose={onDone}>
      {task?.kind === 'act' ? <ActForm finding={task.finding} onDone={onDone} /> : null}
      {task?.kind === 'close' ? <CloseForm finding={task.finding} onDone={onDone} /> : null}
    </Sheet>
  );
}

interface FormProps {
  finding: FindingData;
  onDone: () => void;
}

function ActForm({ finding: { id, version, headline, actedNote }, onDone }: FormProps) {
  const t = useTexts(diagnosisTexts);
  const today = useFormats().dayKey(Date.now());
  const tell = useTellRefusal();
  const { run, busy, problem, refusal } = useCommand(ACT_ON_FINDING);
  const [note, setNote] = useState(actedNote ?? '');
  const [recheckOn, setRecheckOn] = useState(addDays(today, WEEKS_LATER));
  const submit = async () => {
    if (await run({ input: { findingId: id, version, note, recheckOn: recheckOn || null } })) onDone();
  };
  return (
    <Form className={styles.form} onSubmit={submit}>
      <p>{headline}</p>
      <Textarea
        label={t('finding.act.note')}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
        minRows={3}
        autosize
        required
        data-autofocus
      />
      <TextInput
        type="date"
        label={t('finding.act.recheck')}
        value={recheckOn}
        min={addDays(today, 1)}
        onChange={(event) => setRecheckOn(event.currentTarget.value)}
      />
      {problem ? <InlineError>{tell(problem, refusal)}</InlineError> : null}
      <Button type="submit" loading={busy}>
        {t('finding.save')}
      </Button>
    </Form>
  );
}

function CloseForm({ finding: { id, version, headline }, onDone }: FormProps) {
  const t = useTexts(diagnosisTexts);
  const tell = useTellRefusal();
  const { run, busy, problem, refusal } = useCommand(CLOSE_FINDING);
  const [note, setNote] = useState('');
  const submit = async () => {
    if (await run({ input: { findingId: id, version, note } })) onDone();
  };
  return (
    <Form className={styles.form} onSubmit={submit}>
      <p>{headline}</p>
      <Textarea
        label={t('finding.close.note')}
        description={t('finding.close.rests')}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
        minRows={3}
        autosize
        required
        data-autofocus
      />
      {problem ? <InlineError>{tell(problem, refusal)}</InlineError> : null}
      <Button type="submit" loading={busy}>
        {t('finding.close')}
      </Button>
    </Form>
  );
}

/** The refusals of findings have their sentences here: nobody who works on none loads them. */
export function useTellRefusal() {
  const t = useTexts(diagnosisTexts);
  return (problem: string, refusal: Refusal | undefined): string => {
    const code = refusal?.code;
    if (code === 'FINDING_CLOSED' || code === 'WORD_MISSING' || code === 'DATE_IN_PAST')
      return t(`finding.refused.${code}`);
    return problem;
  };
}
