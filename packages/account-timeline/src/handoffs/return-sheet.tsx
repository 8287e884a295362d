import { useTexts } from '@tasuki/i18n';
import { Button, Form, InlineError, Kbd, Sheet, Textarea } from '@tasuki/ui';
import { useState } from 'react';
import type { HandoffRow } from './handoff-queries.ts';
import { handoffTexts } from './handoff-texts.ts';
import styles from './handoffs.module.css';
import { ReapproachField, useReapproachDay } from './reapproach-field.tsx';
import { ReasonSelect } from './reason-select.tsx';
import { useHandoffActs } from './use-handoff-acts.ts';

interface ReturnSheetProps {
  handoff: HandoffRow | undefined;
  onClose: () => void;
}

/** Hands a pass back, with a reason that the sender can learn from. */
export function ReturnSheet({ handoff, onClose }: ReturnSheetProps) {
  const t = useTexts(handoffTexts);
  const title = handoff ? t('handoffs.return.title', { company: handoff.account.name }) : '';
  return (
    <Sheet opened={handoff !== undefined} title={title} onClose={onClose}>
      {handoff ? <ReturnForm handoff={handoff} onClose={onClose} /> : null}
    </Sheet>
  );
}

function ReturnForm({ handoff, onClose }: { handoff: HandoffRow; onClose: () => void }) {
  const t = useTexts(handoffTexts);
  const { returnBack } = useHandoffActs();
  const [reasonCode, setReasonCode] = useState('');
  const [note, setNote] = useState('');
  const [problem, setProblem] = useState<string | undefined>();
  const day = useReapproachDay(handoff, reasonCode);
  const submit = async () => {
    setProblem(undefined);
    const why = { reasonCode, note, reapproachOn: day.chosen };
    if (await returnBack(handoff, why, { onProblem: setProblem })) onClose();
  };
  return (
    <Form className={styles.form} onSubmit={submit}>
      <p className={styles.quiet}>{t('handoffs.return.why')}</p>
      <ReasonSelect handoff={handoff} label={t('handoffs.return.reason')} value={reasonCode} onChange={setReasonCode} />
      <ReapproachField day={day} />
      <Textarea
        label={t('handoffs.return.note')}
        placeholder={t('handoffs.return.note.hint')}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
        minRows={3}
        autosize
      />
      {problem ? <InlineError>{problem}</InlineError> : null}
      <div className={styles.acts}>
        <Button type="submit" rightSection={<Kbd keys="mod+Enter" always />}>
          {t('handoffs.return')}
        </Button>
      </div>
    </Form>
  );
}
