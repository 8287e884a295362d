import { type PromiseState, promiseStates, promiseStateWords } from '@tasuki/domain/promises/promise-words';
import { useLocale, useTexts } from '@tasuki/i18n';
import { Button, Form, InlineError, NativeSelect, TextInput } from '@tasuki/ui';
import { useState } from 'react';
import { useCommand } from '../panels/use-command.ts';
import { type AccountPromise, REVIEW_PROMISE } from './promise-queries.ts';
import { promiseTexts } from './promise-texts.ts';
import styles from './promises.module.css';

/** What becomes of a promise; a bad word says why, and the seller reads it. */
export function PromiseReview({ promise, state }: { promise: AccountPromise; state: PromiseState }) {
  const t = useTexts(promiseTexts);
  const { locale } = useLocale();
  const reviewing = useCommand(REVIEW_PROMISE);
  const [wanted, setWanted] = useState<PromiseState | undefined>();
  const [note, setNote] = useState('');
  const review = async (next: PromiseState, why: string | null) => {
    const input = { promiseId: promise.id, state: next, note: why, version: promise.version };
    if (await reviewing.run({ input })) {
      setWanted(undefined);
      setNote('');
    }
  };
  const choose = (next: PromiseState) => {
    if (next === 'at-risk' || next === 'impossible') setWanted(next);
    else void review(next, null);
  };
  return (
    <>
      <NativeSelect
        className={styles.review}
        aria-label={t('promises.state', { text: promise.text })}
        value={wanted ?? state}
        onChange={(event) => choose(event.currentTarget.value as PromiseState)}
        data={promiseStates.map((each) => ({ value: each, label: promiseStateWords[each][locale] }))}
      />
      {wanted ? (
        <Form className={styles.form} onSubmit={() => review(wanted, note)}>
          <TextInput
            label={t('promises.note')}
            value={note}
            autoFocus
            onChange={({ currentTarget: { value } }) => setNote(value)}
            required
          />
          <div className={styles.acts}>
            <Button type="submit" size="xs" loading={reviewing.busy}>
              {t('promises.save')}
            </Button>
          </div>
        </Form>
      ) : null}
      {reviewing.problem ? <InlineError>{reviewing.problem}</InlineError> : null}
    </>
  );
}
