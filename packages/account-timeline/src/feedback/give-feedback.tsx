import { type FeedbackCategory, feedbackCategories } from '@tasuki/domain/feedback/feedback-words';
import { useLocale, useTexts } from '@tasuki/i18n';
import { Button, Form, FormFoot, NativeSelect, Sheet, Textarea, useToast } from '@tasuki/ui';
import { useState } from 'react';
import { useCommand } from '../panels/use-command.ts';
import styles from './feedback.module.css';
import { GIVE_FEEDBACK } from './feedback-queries.ts';
import { feedbackTexts } from './feedback-texts.ts';

interface GiveFeedbackProps {
  account: { id: string; name: string };
}

/** Customer success tells what the deal looks like from the customer's side. */
export function GiveFeedback({ account }: GiveFeedbackProps) {
  const t = useTexts(feedbackTexts);
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button variant="default" fullWidth onClick={() => setOpen(true)}>
        {t('feedback.give')}
      </Button>
      <Sheet opened={isOpen} title={t('feedback.give.title', { company: account.name })} onClose={close}>
        {isOpen ? <FeedbackForm account={account} onDone={close} /> : null}
      </Sheet>
    </>
  );
}

function FeedbackForm({ account, onDone }: GiveFeedbackProps & { onDone: () => void }) {
  const t = useTexts(feedbackTexts);
  const { locale } = useLocale();
  const toast = useToast();
  const giving = useCommand(GIVE_FEEDBACK);
  const [category, setCategory] = useState<FeedbackCategory>('expectation-gap');
  const [text, setText] = useState('');
  const submit = async () => {
    if (!(await giving.run({ input: { accountId: account.id, category, text } }))) return;
    toast({ message: t('feedback.sent', { company: account.name }) });
    onDone();
  };
  return (
    <Form className={styles.form} onSubmit={() => submit()}>
      <p className={styles.quiet}>{t('feedback.give.why')}</p>
      <NativeSelect
        label={t('feedback.category')}
        data-autofocus
        value={category}
        onChange={(event) => setCategory(event.currentTarget.value as FeedbackCategory)}
        data={Object.entries(feedbackCategories).map(([value, words]) => ({ value, label: words[locale] }))}
      />
      <Textarea
        label={t('feedback.text')}
        autosize
        minRows={4}
        value={text}
        onChange={({ currentTarget: { value } }) => setText(value)}
        required
      />
      <FormFoot problem={giving.problem} busy={giving.busy} submit={t('feedback.send')} />
    </Form>
  );
}
