import { needsNote } from '@tasuki/domain/handoffs/return-reasons';
import { useTexts } from '@tasuki/i18n';
import { Form, InlineError, Textarea, TextInput } from '@tasuki/ui';
import { useRef, useState } from 'react';
import type { HandoffRow } from './handoff-queries.ts';
import { handoffTexts } from './handoff-texts.ts';
import styles from './handoffs.module.css';
import { ReasonChips } from './reason-chips.tsx';

export interface Why {
  reasonCode: string;
  note: string | null;
  /** A day, `YYYY-MM-DD`; null leaves it to the reason. */
  reapproachOn: string | null;
}

interface WhyFormProps {
  handoff: Pick<HandoffRow, 'from' | 'to'>;
  explanation: string;
  /** What a click on a reason does. */
  legend: string;
  busy: boolean;
  problem: string | undefined;
  onSend: (why: Why) => void;
}

/** Why a pass goes back: the click on a reason sends it, with whatever was written above by then. */
export function WhyForm({ handoff, explanation, legend, busy, problem, onSend }: WhyFormProps) {
  const t = useTexts(handoffTexts);
  const [chosen, setChosen] = useState<string | undefined>();
  const [note, setNote] = useState('');
  const [day, setDay] = useState('');
  const [wanting, setWanting] = useState<'note' | 'reason' | undefined>();
  const noteField = useRef<HTMLTextAreaElement>(null);
  const send = (reasonCode: string) => {
    setChosen(reasonCode);
    const isShort = needsNote(reasonCode) && !note.trim();
    setWanting(isShort ? 'note' : undefined);
    if (isShort) noteField.current?.focus();
    else onSend({ reasonCode, note: note.trim() || null, reapproachOn: day || null });
  };
  // Customers are not approached again.
  const asksDay = handoff.from !== 'CUSTOMER_SUCCESS' && handoff.to !== 'CUSTOMER_SUCCESS';
  return (
    <Form className={styles.form} onSubmit={() => (chosen ? send(chosen) : setWanting('reason'))}>
      <p className={styles.quiet}>{explanation}</p>
      <Textarea
        ref={noteField}
        label={t('handoffs.return.note')}
        placeholder={t('handoffs.return.note.hint')}
        error={wanting === 'note' ? t('handoffs.return.note.needed') : undefined}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
        minRows={2}
        autosize
      />
      {asksDay ? (
        <TextInput
          type="date"
          label={t('handoffs.reapproach')}
          description={t('handoffs.reapproach.why')}
          value={day}
          onChange={({ currentTarget: { value } }) => setDay(value)}
        />
      ) : null}
      <ReasonChips handoff={handoff} legend={legend} chosen={chosen} busy={busy} onChoose={send} />
      {wanting === 'reason' ? <InlineError>{t('handoffs.return.reason.needed')}</InlineError> : null}
      {problem ? <InlineError>{problem}</InlineError> : null}
    </Form>
  );
}
