import { useCommand } from '@tasuki/account-timeline';
import { ConflictChooser } from '@tasuki/account-timeline/conflict-chooser';
import { useTexts } from '@tasuki/i18n';
import { Form, FormFoot, TextInput, useToast } from '@tasuki/ui';
import { useState } from 'react';
import { plainNumber } from '../plain-number.ts';
import styles from './deal.module.css';
import { AMEND_DEAL } from './deal-commands.ts';
import type { Deal } from './deal-queries.ts';
import { dealTexts } from './deal-texts.ts';
import { useContested } from './use-contested.ts';

/** Amount, close date, name and next step. A lost race shows both values and lets the person choose. */
export function EditDealForm({ deal, onDone }: { deal: Deal; onDone: () => void }) {
  const t = useTexts(dealTexts);
  const toast = useToast();
  const amending = useCommand(AMEND_DEAL);
  // The version that the person saw when they began, whatever the cache has learnt meanwhile.
  const [seen] = useState({ version: deal.version, name: deal.name, amount: deal.amount, closeDate: deal.closeDate });
  const [name, setName] = useState(deal.name);
  const [amount, setAmount] = useState(deal.amount === null ? '' : String(deal.amount));
  const [closeDate, setCloseDate] = useState(deal.closeDate ?? '');
  const [nextStep, setNextStep] = useState('');
  const save = async (version: number, dropped: readonly string[] = []) => {
    const amountNow = plainNumber(amount);
    const isMine = (field: string, isChanged: boolean) => isChanged && !dropped.includes(field);
    const input = {
      opportunityId: deal.id,
      version,
      // Only what was changed here: the rest may have been changed elsewhere.
      ...(isMine('name', name !== seen.name) ? { name } : {}),
      ...(isMine('amountMinor', amountNow !== (seen.amount === null ? '' : String(seen.amount)))
        ? { amount: amountNow || null }
        : {}),
      ...(isMine('closeDate', closeDate !== (seen.closeDate ?? '')) ? { closeDate: closeDate || null } : {}),
      nextStep: nextStep.trim() || null,
    };
    if (!(await amending.run({ input }))) return;
    toast({ message: t('deal.saved', { name: deal.account.name }) });
    onDone();
  };
  const contested = useContested(amending.refusal, deal.currency);
  if (contested) {
    return (
      <ConflictChooser
        key={contested.version}
        rows={contested.rows}
        isSaving={amending.busy}
        onSave={(theirs) => void save(contested.version, theirs)}
        onTakeTheirs={onDone}
      />
    );
  }
  return (
    <Form onSubmit={() => save(seen.version)} className={`${styles.form} ${styles.box}`} aria-label={t('deal.edit')}>
      <TextInput
        label={t('deal.name')}
        required
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <div className={styles.pair}>
        <TextInput
          label={t('deal.amount.in', { currency: deal.currency })}
          inputMode="decimal"
          autoFocus
          value={amount}
          onChange={(event) => setAmount(event.currentTarget.value)}
        />
        <TextInput
          type="date"
          label={t('deal.close-date')}
          value={closeDate}
          onChange={(event) => setCloseDate(event.currentTarget.value)}
        />
      </div>
      <TextInput
        label={t('deal.next-step')}
        description={t('deal.next-step.help')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={nextStep}
        onChange={(event) => setNextStep(event.currentTarget.value)}
      />
      <FormFoot problem={amending.problem} busy={amending.busy} submit={t('deal.save')} onCancel={onDone} />
    </Form>
  );
}
