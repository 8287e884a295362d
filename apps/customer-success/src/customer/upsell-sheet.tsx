import { useCommand, useHandoffActs } from '@tasuki/account-timeline';
import { type UpsellSignal, upsellSignals, upsellSignalWords } from '@tasuki/domain/customer-success/upsell-signals';
import { useFormats, useLocale, useTexts } from '@tasuki/i18n';
import { Form, NativeSelect, Sheet, Textarea } from '@tasuki/ui';
import { useState } from 'react';
import styles from './customer.module.css';
import { UPSELL_SIGNAL } from './customer-commands.ts';
import { customerTexts } from './customer-texts.ts';
import { FormFoot } from './form-foot.tsx';
import { recordTexts } from './record-texts.ts';

interface UpsellSheetProps {
  opened: boolean;
  account: { id: string; name: string };
  onClose: () => void;
}

/** The sash passed back: customer success saw that the customer could use more, and sales takes it from here. */
export function UpsellSheet({ opened, account, onClose }: UpsellSheetProps) {
  const t = useTexts(customerTexts);
  return (
    <Sheet opened={opened} title={t('customer.upsell.title', { name: account.name })} onClose={onClose}>
      {opened ? <UpsellForm account={account} onClose={onClose} /> : null}
    </Sheet>
  );
}

const SIGNALS = {
  'seats-nearly-full': 'SEATS_NEARLY_FULL',
  'other-department': 'OTHER_DEPARTMENT',
  'higher-plan': 'HIGHER_PLAN',
  'other-product': 'OTHER_PRODUCT',
} as const;

function UpsellForm({ account, onClose }: Omit<UpsellSheetProps, 'opened'>) {
  const t = useTexts(recordTexts);
  const { locale } = useLocale();
  const formats = useFormats();
  const telling = useCommand(UPSELL_SIGNAL);
  const { offer } = useHandoffActs();
  const [signal, setSignal] = useState<UpsellSignal>('seats-nearly-full');
  const [to, setTo] = useState<'FIELD_SALES' | 'INSIDE_SALES'>('FIELD_SALES');
  const [note, setNote] = useState('');
  const [wasTold, setWasTold] = useState(false);
  const [refusal, setRefusal] = useState<string | undefined>();
  const submit = async () => {
    setRefusal(undefined);
    const input = { accountId: account.id, signal: SIGNALS[signal], note: note.trim() || null };
    // A signal is told once, however often the pass itself is tried.
    const told = wasTold || (await telling.run({ input })) !== undefined;
    if (!told) return;
    setWasTold(true);
    const words = upsellSignalWords[signal][locale];
    const isOffered = await offer(
      {
        accountId: account.id,
        company: account.name,
        from: 'CUSTOMER_SUCCESS',
        to,
        note: [words, note.trim()].filter(Boolean).join('\n'),
      },
      { onProblem: setRefusal },
    );
    if (isOffered) onClose();
  };
  return (
    <Form onSubmit={submit} className={styles.form}>
      <p className={styles.quiet}>{t('upsell.why')}</p>
      <NativeSelect
        label={t('upsell.signal')}
        data-autofocus
        value={signal}
        onChange={(event) => setSignal(event.currentTarget.value as UpsellSignal)}
        data={upsellSignals.map((each) => ({ value: each, label: upsellSignalWords[each][locale] }))}
      />
      <NativeSelect
        label={t('upsell.to')}
        value={to}
        onChange={(event) => setTo(event.currentTarget.value as typeof to)}
        data={(['FIELD_SALES', 'INSIDE_SALES'] as const).map((department) => ({
          value: department,
          label: formats.department(department),
        }))}
      />
      <Textarea
        label={t('upsell.note')}
        placeholder={t('upsell.note.hint')}
        rows={4}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <FormFoot
        problem={refusal ?? telling.problem}
        busy={telling.busy}
        submit={t('upsell.submit')}
        onCancel={onClose}
      />
    </Form>
  );
}
