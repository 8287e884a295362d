import { useTexts } from '@tasuki/i18n';
import { Button, Form, InlineError, Kbd, Sheet, Textarea, useToast } from '@tasuki/ui';
import { useState } from 'react';
import { useCommand } from '../panels/use-command.ts';
import { type AnsweredHandoff, RECYCLE_HANDOFF } from './answered-queries.ts';
import { answeredTexts } from './answered-texts.ts';
import styles from './handoffs.module.css';
import { ReapproachField, useReapproachDay } from './reapproach-field.tsx';
import { ReasonSelect } from './reason-select.tsx';

interface RecycleSheetProps {
  handoff: AnsweredHandoff | undefined;
  onClose: () => void;
}

/** 案件化せず: worked after accepting, and not ripe. It goes back with a day on which to knock again. */
export function RecycleSheet({ handoff, onClose }: RecycleSheetProps) {
  const t = useTexts(answeredTexts);
  const title = handoff ? t('answered.recycle.title', { company: handoff.account.name }) : '';
  return (
    <Sheet opened={handoff !== undefined} title={title} onClose={onClose}>
      {handoff ? <RecycleForm handoff={handoff} onClose={onClose} /> : null}
    </Sheet>
  );
}

function RecycleForm({ handoff, onClose }: { handoff: AnsweredHandoff; onClose: () => void }) {
  const t = useTexts(answeredTexts);
  const toast = useToast();
  const recycling = useCommand(RECYCLE_HANDOFF);
  const [reasonCode, setReasonCode] = useState('');
  const [note, setNote] = useState('');
  const day = useReapproachDay(handoff, reasonCode);
  const submit = async () => {
    const input = { handoffId: handoff.id, reasonCode, note: note || null, reapproachOn: day.chosen };
    if (!(await recycling.run({ input }))) return;
    toast({ message: t('answered.recycled', { company: handoff.account.name }) });
    onClose();
  };
  return (
    <Form className={styles.form} onSubmit={() => void submit()}>
      <p className={styles.quiet}>{t('answered.recycle.why')}</p>
      <ReasonSelect
        handoff={handoff}
        label={t('answered.recycle.reason')}
        value={reasonCode}
        onChange={setReasonCode}
      />
      <ReapproachField day={day} />
      <Textarea
        label={t('answered.recycle.note')}
        autosize
        minRows={3}
        value={note}
        onChange={({ currentTarget: { value } }) => setNote(value)}
      />
      {recycling.problem ? <InlineError>{recycling.problem}</InlineError> : null}
      <div className={styles.acts}>
        <Button type="submit" loading={recycling.busy} rightSection={<Kbd keys="mod+Enter" always />}>
          {t('answered.recycle')}
        </Button>
      </div>
    </Form>
  );
}
