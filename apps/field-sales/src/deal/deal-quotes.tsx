import { useCommand } from '@tasuki/account-timeline';
import { useFormats, useTexts } from '@tasuki/i18n';
import { Button, Form, TextInput, useToast } from '@tasuki/ui';
import { useState } from 'react';
import { plainNumber } from '../plain-number.ts';
import styles from './deal.module.css';
import { SUBMIT_QUOTE } from './deal-commands.ts';
import type { Deal } from './deal-queries.ts';
import { dealTexts } from './deal-texts.ts';
import { FormFoot } from './form-foot.tsx';

/** The quotes that went out, and the form for the next. */
export function DealQuotes({ deal }: { deal: Deal }) {
  const t = useTexts(dealTexts);
  const formats = useFormats();
  const [isAdding, setIsAdding] = useState(false);
  return (
    <section className={styles.section}>
      <div className={styles.spread}>
        <h3>{t('deal.quotes')}</h3>
        {deal.state === 'open' && !isAdding ? (
          <Button variant="default" size="xs" onClick={() => setIsAdding(true)}>
            {t('deal.quote.submit')}
          </Button>
        ) : null}
      </div>
      {isAdding ? <QuoteForm deal={deal} onDone={() => setIsAdding(false)} /> : null}
      {deal.quotes.length > 0 ? (
        <ul className={styles.lines}>
          {deal.quotes.toReversed().map(({ id, number, revision, amount, currency, submittedAt, submittedBy }) => (
            <li key={id}>
              <span className={styles.grow}>
                {number} {revision > 1 ? t('deal.quote.revision', { revision }) : null}
              </span>
              <b>{formats.money({ amount, currency })}</b>
              <span className={styles.quiet}>
                {formats.date(submittedAt)} {submittedBy?.name}
              </span>
            </li>
          ))}
        </ul>
      ) : isAdding ? null : (
        <p className={styles.quiet}>{t('deal.quotes.none')}</p>
      )}
    </section>
  );
}

function QuoteForm({ deal, onDone }: { deal: Deal; onDone: () => void }) {
  const t = useTexts(dealTexts);
  const toast = useToast();
  const submitting = useCommand(SUBMIT_QUOTE);
  const [amount, setAmount] = useState(deal.amount === null ? '' : String(deal.amount));
  const [number, setNumber] = useState('');
  const submit = async () => {
    const input = { opportunityId: deal.id, amount: plainNumber(amount), number: number.trim() || null };
    const answer = await submitting.run({ input });
    if (!answer) return;
    toast({ message: t('deal.quote.submitted', { number: answer.quote?.number ?? '' }) });
    onDone();
  };
  return (
    <Form onSubmit={submit} className={`${styles.form} ${styles.box}`}>
      <div className={styles.pair}>
        <TextInput
          label={t('deal.amount.in', { currency: deal.currency })}
          required
          data-autofocus
          autoFocus
          inputMode="decimal"
          value={amount}
          onChange={({ currentTarget: { value } }) => setAmount(value)}
        />
        <TextInput
          label={t('deal.quote.number')}
          description={t('deal.quote.number.help')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={number}
          onChange={({ currentTarget: { value } }) => setNumber(value)}
        />
      </div>
      <FormFoot problem={submitting.problem} busy={submitting.busy} submit={t('deal.quote.submit')} onCancel={onDone} />
    </Form>
  );
}
