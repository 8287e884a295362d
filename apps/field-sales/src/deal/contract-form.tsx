import { useQuery } from '@apollo/client/react';
import { useCommand } from '@tasuki/account-timeline';
import { addDays, addMonths, daysBetween } from '@tasuki/domain/days';
import { useFormats, useTexts } from '@tasuki/i18n';
import { Checkbox, Form, FormFoot, TextInput } from '@tasuki/ui';
import { useState } from 'react';
import { plainNumber } from '../plain-number.ts';
import styles from './deal.module.css';
import { WIN_DEAL } from './deal-commands.ts';
import { RUNNING_CONTRACTS } from './deal-queries.ts';
import type { WonContract } from './handover-form.tsx';
import type { WinningDeal } from './win-dialog.tsx';
import { winTexts } from './win-texts.ts';

interface ContractFormProps {
  deal: WinningDeal;
  onCancel: () => void;
  onWon: (contract: WonContract) => void;
}

interface Terms {
  startDate: string;
  endDate: string;
  monthlyAmount: string;
  currency: string;
  plan: string;
  seats: string;
  renewsAutomatically: boolean;
}

/** The contract that wins the deal. It begins on the first of next month and runs for a year unless told otherwise. */
export function ContractForm({ deal, onCancel, onWon }: ContractFormProps) {
  const t = useTexts(winTexts);
  const formats = useFormats();
  const winning = useCommand(WIN_DEAL);
  const [terms, setTerms] = useState<Terms>(() => usualTerms(deal, formats.dayKey(new Date())));
  const change = (part: Partial<Terms>) => setTerms((before) => ({ ...before, ...part }));
  const months = monthsOf(terms);
  const submit = async () => {
    const { seats, plan, ...rest } = terms;
    const contract = { ...rest, plan: plan.trim() || null, seats: seats === '' ? null : Number(seats) };
    const won = await winning.run({ input: { opportunityId: deal.id, contract } });
    if (won?.contract) onWon(won.contract);
  };
  return (
    <Form onSubmit={submit} className={styles.form}>
      <p className={styles.quiet}>{t('win.why')}</p>
      <RunningFees accountId={deal.account.id} />
      <TermFields terms={terms} onChange={change} />
      {months > 0 && Number(terms.monthlyAmount) > 0 ? (
        <p>
          {t('win.total', {
            months,
            amount: formats.money({ amount: Number(terms.monthlyAmount) * months, currency: terms.currency }),
          })}
        </p>
      ) : null}
      <FormFoot problem={winning.problem} busy={winning.busy} submit={t('win.submit')} onCancel={onCancel} />
    </Form>
  );
}

/** A customer's new contract stands beside the running ones: whoever enters the new total would count the old fee twice. */
function RunningFees({ accountId }: { accountId: string }) {
  const t = useTexts(winTexts);
  const formats = useFormats();
  const { data } = useQuery(RUNNING_CONTRACTS, { variables: { accountId } });
  const running = data?.contracts.edges.map(({ node }) => node) ?? [];
  if (running.length === 0) return null;
  const fees = running.map(({ monthlyAmount: amount, currency }) => formats.money({ amount, currency }));
  return <p className={styles.quiet}>{t('win.running', { fees: fees.join(' + ') })}</p>;
}

function TermFields({ terms, onChange }: { terms: Terms; onChange: (part: Partial<Terms>) => void }) {
  const t = useTexts(winTexts);
  return (
    <>
      <div className={styles.pair}>
        <TextInput
          type="date"
          label={t('win.start')}
          required
          value={terms.startDate}
          onChange={({ currentTarget: { value } }) => onChange({ startDate: value, endDate: yearFrom(value) })}
        />
        <TextInput
          type="date"
          label={t('win.end')}
          required
          value={terms.endDate}
          onChange={({ currentTarget: { value } }) => onChange({ endDate: value })}
        />
      </div>
      <div className={styles.pair}>
        <TextInput
          label={t('win.monthly')}
          required
          data-autofocus
          inputMode="decimal"
          value={terms.monthlyAmount}
          onChange={({ currentTarget: { value } }) => onChange({ monthlyAmount: plainNumber(value) })}
        />
        <TextInput
          label={t('win.currency')}
          required
          maxLength={3}
          value={terms.currency}
          onChange={({ currentTarget: { value } }) => onChange({ currency: value.toUpperCase() })}
        />
      </div>
      <div className={styles.pair}>
        <TextInput
          label={t('win.plan')}
          value={terms.plan}
          onChange={({ currentTarget: { value } }) => onChange({ plan: value })}
        />
        <TextInput
          label={t('win.seats')}
          inputMode="numeric"
          value={terms.seats}
          onChange={({ currentTarget: { value } }) => onChange({ seats: plainNumber(value) })}
        />
      </div>
      <Checkbox
        label={t('win.auto')}
        description={t('win.notice')}
        checked={terms.renewsAutomatically}
        onChange={({ currentTarget: { checked } }) => onChange({ renewsAutomatically: checked })}
      />
    </>
  );
}

function usualTerms({ amount, currency, closeDate }: WinningDeal, today: string): Terms {
  const from = closeDate && closeDate > today ? closeDate : today;
  const startDate = `${addMonths(`${from.slice(0, 7)}-01`, 1)}`;
  return {
    startDate,
    endDate: yearFrom(startDate),
    monthlyAmount: amount === null ? '' : String(Math.round(amount / 12)),
    currency,
    plan: '',
    seats: '',
    renewsAutomatically: true,
  };
}

function yearFrom(startDate: string): string {
  return startDate ? addDays(addMonths(startDate, 12), -1) : '';
}

function monthsOf({ startDate, endDate }: Terms): number {
  if (!startDate || !endDate || endDate < startDate) return 0;
  return Math.max(1, Math.round((daysBetween(startDate, endDate) + 1) / 30.4375));
}
