import { useQuery } from '@apollo/client/react';
import { useCommand } from '@tasuki/account-timeline';
import { HandoffComposer } from '@tasuki/account-timeline/handoff-composer';
import { type UpsellSignal, upsellSignals, upsellSignalWords } from '@tasuki/domain/customer-success/upsell-signals';
import { useFormats, useLocale, useTexts } from '@tasuki/i18n';
import { InlineError, NativeSelect, Sheet } from '@tasuki/ui';
import { useState } from 'react';
import styles from './customer.module.css';
import { UPSELL_SIGNAL } from './customer-commands.ts';
import { UPSELL_DEPARTMENT } from './customer-queries.ts';
import { customerTexts } from './customer-texts.ts';
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

const SELLERS = ['FIELD_SALES', 'INSIDE_SALES'] as const;
type Seller = (typeof SELLERS)[number];

function UpsellForm({ account, onClose }: Omit<UpsellSheetProps, 'opened'>) {
  const t = useTexts(recordTexts);
  const { locale } = useLocale();
  const formats = useFormats();
  const telling = useCommand(UPSELL_SIGNAL);
  const [signal, setSignal] = useState<UpsellSignal>('seats-nearly-full');
  const { data } = useQuery(UPSELL_DEPARTMENT, { variables: { accountId: account.id } });
  const byRule = data?.upsellDepartment;
  const [chosen, setChosen] = useState<Seller | undefined>();
  const to = chosen ?? SELLERS.find((seller) => seller === byRule) ?? 'FIELD_SALES';
  const [wasTold, setWasTold] = useState(false);
  // A signal is told once, however often the pass itself is tried.
  const tell = async () => {
    const told =
      wasTold || (await telling.run({ input: { accountId: account.id, signal: SIGNALS[signal] } })) !== undefined;
    setWasTold(told);
    return told;
  };
  return (
    <HandoffComposer
      account={account}
      from="CUSTOMER_SUCCESS"
      to={to}
      submit={t('upsell.submit')}
      given={{ signal: upsellSignalWords[signal][locale] }}
      head={
        <>
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
            description={byRule ? t('upsell.by-rule', { department: formats.department(byRule) }) : undefined}
            value={to}
            onChange={(event) => setChosen(event.currentTarget.value as Seller)}
            data={SELLERS.map((department) => ({
              value: department,
              label: formats.department(department),
            }))}
          />
          {telling.problem ? <InlineError>{telling.problem}</InlineError> : null}
        </>
      }
      before={tell}
      onPassed={onClose}
    />
  );
}
