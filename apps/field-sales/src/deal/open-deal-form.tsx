import { useCommand } from '@tasuki/account-timeline';
import { useViewer } from '@tasuki/apollo';
import { useTexts } from '@tasuki/i18n';
import { Form, FormFoot, TextInput, useToast } from '@tasuki/ui';
import { useState } from 'react';
import { plainNumber } from '../plain-number.ts';
import styles from './deal.module.css';
import { OPEN_DEAL, type OpenedDeal } from './deal-commands.ts';
import { openDealTexts } from './open-deal-texts.ts';

interface OpenDealFormProps {
  account: { id: string; name: string };
  onOpened: (deal: OpenedDeal) => void;
  onCancel: () => void;
}

/** 案件化: an account's interest gets a name, and as soon as they are known a size and a date. */
export function OpenDealForm({ account, onOpened, onCancel }: OpenDealFormProps) {
  const t = useTexts(openDealTexts);
  const { organisation } = useViewer();
  const toast = useToast();
  const opening = useCommand(OPEN_DEAL);
  const [name, setName] = useState('');
  const [amount, setAmount] = useState('');
  const [currency, setCurrency] = useState(organisation.currency);
  const [closeDate, setCloseDate] = useState('');
  const submit = async () => {
    const input = {
      accountId: account.id,
      name,
      amount: plainNumber(amount) || null,
      currency,
      closeDate: closeDate || null,
    };
    const answer = await opening.run({ input });
    if (!answer?.opportunity) return;
    toast({ message: t('open-deal.done', { name: account.name }) });
    onOpened(answer.opportunity);
  };
  return (
    <Form onSubmit={submit} className={styles.form} aria-label={t('open-deal.title')}>
      <TextInput
        label={t('open-deal.name')}
        required
        autoFocus
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <div className={styles.pair}>
        <TextInput
          label={t('open-deal.amount')}
          description={t('open-deal.amount.help')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          inputMode="decimal"
          value={amount}
          onChange={(event) => setAmount(event.currentTarget.value)}
        />
        <TextInput
          label={t('open-deal.currency')}
          maxLength={3}
          value={currency}
          onChange={(event) => setCurrency(event.currentTarget.value.toUpperCase())}
        />
      </div>
      <TextInput
        type="date"
        label={t('open-deal.close-date')}
        value={closeDate}
        onChange={(event) => setCloseDate(event.currentTarget.value)}
      />
      <FormFoot
        problem={opening.problem}
        busy={opening.busy}
        submit={t('open-deal.submit')}
        disabled={name.trim() === ''}
        onCancel={onCancel}
      />
    </Form>
  );
}
