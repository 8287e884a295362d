import {
  type FeedbackAudience,
  type FeedbackStatus,
  feedbackStatuses,
  feedbackStatusWords,
} from '@tasuki/domain/feedback/feedback-words';
import { useLocale, useTexts } from '@tasuki/i18n';
import { Button, Form, InlineError, NativeSelect, TextInput } from '@tasuki/ui';
import { useState } from 'react';
import { useCommand } from '../panels/use-command.ts';
import styles from './feedback.module.css';
import { ANSWER_FEEDBACK, type FeedbackRow } from './feedback-queries.ts';
import { feedbackTexts } from './feedback-texts.ts';

/** Seen, in work, done: what this audience makes of it. */
export function FeedbackAnswer({ feedback, audience }: { feedback: FeedbackRow; audience: FeedbackAudience }) {
  const t = useTexts(feedbackTexts);
  const { locale } = useLocale();
  const answering = useCommand(ANSWER_FEEDBACK);
  const before = feedback.answers.find((answer) => answer.audience === audience);
  const [status, setStatus] = useState<FeedbackStatus>(
    feedbackStatuses.find((each) => each === before?.status) ?? 'seen',
  );
  const [answer, setAnswer] = useState(before?.answer ?? '');
  const submit = () =>
    void answering.run({ input: { feedbackId: feedback.id, audience, status, answer: answer.trim() || null } });
  return (
    <Form className={styles.answer} onSubmit={submit}>
      <NativeSelect
        aria-label={t('feedback.answer', { company: feedback.account.name })}
        value={status}
        onChange={(event) => setStatus(event.currentTarget.value as FeedbackStatus)}
        data={feedbackStatuses.map((each) => ({ value: each, label: feedbackStatusWords[each][locale] }))}
      />
      <TextInput
        aria-label={t('feedback.what')}
        placeholder={t('feedback.what')}
        value={answer}
        onChange={({ currentTarget: { value } }) => setAnswer(value)}
      />
      <Button type="submit" variant="default" loading={answering.busy}>
        {t('feedback.save')}
      </Button>
      {answering.problem ? <InlineError>{answering.problem}</InlineError> : null}
    </Form>
  );
}
