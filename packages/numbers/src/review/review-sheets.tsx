import { type Refusal, useCommand } from '@tasuki/account-timeline';
import { addDays } from '@tasuki/domain/days';
import { useTexts } from '@tasuki/i18n';
import { Button, Form, InlineError, NativeSelect, Sheet, Textarea, TextInput } from '@tasuki/ui';
import { useState } from 'react';
import { useCalendar } from '../view/view-state.ts';
import styles from './review.module.css';
import { CHECK_REVIEW_DECISION, DECIDE_IN_REVIEW, type DecisionData, type ReviewData } from './review-queries.ts';
import { reviewTexts } from './review-texts.ts';

export type ReviewTask =
  | { kind: 'decide'; account: { id: string; name: string } | null }
  | { kind: 'check'; decision: DecisionData };

interface SheetsProps {
  review: ReviewData;
  task: ReviewTask | undefined;
  onDone: () => void;
}

/** The forms of a review, beside the page. */
export function ReviewSheets({ review, task, onDone }: SheetsProps) {
  const t = useTexts(reviewTexts);
  const title = t(task?.kind === 'check' ? 'review.check' : 'review.decide');
  return (
    <Sheet opened={task !== undefined} title={title} onClose={onDone}>
      {task?.kind === 'decide' ? <DecideForm review={review} account={task.account} onDone={onDone} /> : null}
      {task?.kind === 'check' ? <CheckForm decision={task.decision} onDone={onDone} /> : null}
    </Sheet>
  );
}

const DAYS_LATER = 14;

interface DecideProps {
  review: ReviewData;
  account: { id: string; name: string } | null;
  onDone: () => void;
}

function DecideForm({ review: { week, from, to }, account, onDone }: DecideProps) {
  const t = useTexts(reviewTexts);
  const { today } = useCalendar();
  const tell = useTellRefusal();
  const { run, busy, problem, refusal } = useCommand(DECIDE_IN_REVIEW);
  const [text, setText] = useState('');
  const [recheckOn, setRecheckOn] = useState(addDays(today, DAYS_LATER));
  const submit = async () => {
    const input = { week, from, to, text, accountId: account?.id ?? null, recheckOn: recheckOn || null };
    if (await run({ input })) onDone();
  };
  return (
    <Form className={styles.form} onSubmit={submit}>
      <p className={styles.quiet}>
        {account ? t('review.decide.account', { company: account.name }) : t('review.decide.joint')}
      </p>
      <Textarea
        label={t('review.decide.text')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        minRows={3}
        autosize
        required
        data-autofocus
      />
      <TextInput
        type="date"
        label={t('review.decide.recheck')}
        value={recheckOn}
        min={addDays(today, 1)}
        onChange={(event) => setRecheckOn(event.currentTarget.value)}
      />
      {problem ? <InlineError>{tell(problem, refusal)}</InlineError> : null}
      <Button type="submit" loading={busy}>
        {t('review.save')}
      </Button>
    </Form>
  );
}

function CheckForm({ decision: { id, version, text }, onDone }: { decision: DecisionData; onDone: () => void }) {
  const t = useTexts(reviewTexts);
  const tell = useTellRefusal();
  const { run, busy, problem, refusal } = useCommand(CHECK_REVIEW_DECISION);
  const [result, setResult] = useState<'DONE' | 'NOT_DONE'>('DONE');
  const [note, setNote] = useState('');
  const submit = async () => {
    if (await run({ input: { decisionId: id, version, result, note } })) onDone();
  };
  return (
    <Form className={styles.form} onSubmit={submit}>
      <p>{text}</p>
      <NativeSelect
        label={t('review.check.result')}
        value={result}
        onChange={({ currentTarget }) => setResult(currentTarget.value === 'DONE' ? 'DONE' : 'NOT_DONE')}
        data={[
          { value: 'DONE', label: t('review.decision.done') },
          { value: 'NOT_DONE', label: t('review.decision.not-done') },
        ]}
        data-autofocus
      />
      <Textarea
        label={t('review.check.note')}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
        minRows={2}
        autosize
      />
      {problem ? <InlineError>{tell(problem, refusal)}</InlineError> : null}
      <Button type="submit" loading={busy}>
        {t('review.save')}
      </Button>
    </Form>
  );
}

/** The refusals of reviews have their sentences here: nobody who sits in none loads them. */
function useTellRefusal() {
  const t = useTexts(reviewTexts);
  return (problem: string, refusal: Refusal | undefined): string => {
    switch (refusal?.code) {
      case 'WORD_MISSING':
      case 'TEXT_TOO_LONG':
      case 'DATE_IN_PAST':
      case 'DECISION_DONE':
        return t(`review.refused.${refusal.code}`);
      default:
        return problem;
    }
  };
}
