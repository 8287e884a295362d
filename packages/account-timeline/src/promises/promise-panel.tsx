import { useQuery } from '@apollo/client/react';
import { type PromiseState, promiseStateWords } from '@tasuki/domain/promises/promise-words';
import { useFormats, useLocale, useTexts } from '@tasuki/i18n';
import { Button, StatusChip, type Tone } from '@tasuki/ui';
import { useState } from 'react';
import { useApp } from '../app/app-context.ts';
import { Loaded } from '../panels/panel.tsx';
import { PromiseForm } from './promise-form.tsx';
import { ACCOUNT_PROMISES, type AccountPromise } from './promise-queries.ts';
import { PromiseReview } from './promise-review.tsx';
import { promiseTexts } from './promise-texts.ts';
import styles from './promises.module.css';

interface PromisePanelProps {
  accountId: string;
  /** The deal in which new ones are made. */
  opportunityId?: string;
}

/** What the customer was promised while buying: sellers write it down, customer success says what becomes of it. */
export function PromisePanel({ accountId, opportunityId }: PromisePanelProps) {
  const t = useTexts(promiseTexts);
  const query = useQuery(ACCOUNT_PROMISES, { variables: { accountId } });
  return (
    <section className={styles.section}>
      <h3>{t('promises.title')}</h3>
      <Loaded query={query} failed={t('promises.failed')} rows={2}>
        {({ account }) => <PromiseList promises={account?.promises ?? []} />}
      </Loaded>
      <AddPromise accountId={accountId} opportunityId={opportunityId} />
    </section>
  );
}

const TONES: Record<PromiseState, Tone> = { open: 'quiet', kept: 'ok', 'at-risk': 'warn', impossible: 'bad' };

const isState = (text: string): text is PromiseState => Object.hasOwn(TONES, text);

/** The promises as they stand; customer success says there what becomes of them. */
export function PromiseList({ promises }: { promises: readonly AccountPromise[] }) {
  const t = useTexts(promiseTexts);
  const { locale } = useLocale();
  const formats = useFormats();
  const { department } = useApp();
  if (promises.length === 0) return <p className={styles.quiet}>{t('promises.none')}</p>;
  return (
    <ul className={styles.list}>
      {promises.map((promise) => {
        const state = isState(promise.state) ? promise.state : 'open';
        const { id, text, dueOn, madeBy, madeAt, reviewNote } = promise;
        return (
          <li key={id}>
            <span>{text}</span>
            <span className={styles.quiet}>
              <StatusChip tone={TONES[state]}>{promiseStateWords[state][locale]}</StatusChip>{' '}
              {[madeBy?.name, formats.shortDate(madeAt), dueOn && t('promises.due.on', { day: formats.date(dueOn) })]
                .filter(Boolean)
                .join(' · ')}
            </span>
            {reviewNote ? <span className={styles.quiet}>{reviewNote}</span> : null}
            {department === 'CUSTOMER_SUCCESS' ? <PromiseReview promise={promise} state={state} /> : null}
          </li>
        );
      })}
    </ul>
  );
}

function AddPromise({ accountId, opportunityId }: { accountId: string; opportunityId: string | undefined }) {
  const t = useTexts(promiseTexts);
  const { department } = useApp();
  const [isAdding, setAdding] = useState(false);
  if (department === 'MARKETING' || department === 'ADMIN') return null;
  if (!isAdding) {
    return (
      <Button variant="default" size="xs" className={styles.add} onClick={() => setAdding(true)}>
        {t('promises.add')}
      </Button>
    );
  }
  return <PromiseForm accountId={accountId} opportunityId={opportunityId} onDone={() => setAdding(false)} />;
}
