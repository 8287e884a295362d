import { useTexts } from '@tasuki/i18n';
import { Form, FormFoot, Textarea, TextInput, useToast } from '@tasuki/ui';
import { useState } from 'react';
import { useCommand } from '../panels/use-command.ts';
import { MAKE_PROMISE } from './promise-queries.ts';
import { promiseTexts } from './promise-texts.ts';
import styles from './promises.module.css';

interface PromiseFormProps {
  accountId: string;
  opportunityId: string | undefined;
  onDone: () => void;
}

export function PromiseForm({ accountId, opportunityId, onDone }: PromiseFormProps) {
  const t = useTexts(promiseTexts);
  const toast = useToast();
  const making = useCommand(MAKE_PROMISE);
  const [text, setText] = useState('');
  const [dueOn, setDueOn] = useState('');
  const submit = async () => {
    const input = { accountId, text, opportunityId: opportunityId ?? null, dueOn: dueOn || null };
    if (!(await making.run({ input }))) return;
    toast({ message: t('promises.saved') });
    onDone();
  };
  return (
    <Form className={styles.form} onSubmit={() => submit()}>
      <Textarea
        label={t('promises.text')}
        autosize
        minRows={2}
        autoFocus
        value={text}
        onChange={({ currentTarget: { value } }) => setText(value)}
        required
      />
      <TextInput
        type="date"
        label={t('promises.due')}
        value={dueOn}
        onChange={({ currentTarget: { value } }) => setDueOn(value)}
      />
      <FormFoot problem={making.problem} busy={making.busy} submit={t('promises.save')} onCancel={onDone} />
    </Form>
  );
}
