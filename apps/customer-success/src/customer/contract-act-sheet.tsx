import { useTexts } from '@tasuki/i18n';
import { Sheet, useToast } from '@tasuki/ui';
import { ChurnForm } from './churn-form.tsx';
import type { CustomerContract } from './customer-queries.ts';
import { customerTexts } from './customer-texts.ts';
import { FeeForm } from './fee-form.tsx';
import { NoticeForm } from './notice-form.tsx';
import { RenewForm } from './renew-form.tsx';

export type ContractAct = 'renew' | 'expand' | 'reduce' | 'notice' | 'churn';

interface ContractActSheetProps {
  /** Closed while there is none. */
  act: ContractAct | undefined;
  customer: string;
  contract: CustomerContract;
  onClose: () => void;
}

export interface ContractFormProps {
  contract: CustomerContract;
  onDone: () => void;
  onCancel: () => void;
}

const DONE = {
  renew: 'customer.renewed',
  expand: 'customer.expanded',
  reduce: 'customer.reduced',
  notice: 'customer.noticed',
  churn: 'customer.churned',
} as const;

/** One thing that becomes of a contract, with what it asks for. */
export function ContractActSheet({ act, customer, contract, onClose }: ContractActSheetProps) {
  const t = useTexts(customerTexts);
  const toast = useToast();
  const done = () => {
    if (act) toast({ message: t(DONE[act], { name: customer }) });
    onClose();
  };
  const props = { contract, onDone: done, onCancel: onClose };
  return (
    <Sheet
      opened={act !== undefined}
      title={act ? t(`customer.${act}.title`, { name: customer }) : ''}
      onClose={onClose}
    >
      {act === 'renew' ? <RenewForm {...props} /> : null}
      {act === 'expand' || act === 'reduce' ? <FeeForm kind={act} {...props} /> : null}
      {act === 'notice' ? <NoticeForm {...props} /> : null}
      {act === 'churn' ? <ChurnForm {...props} /> : null}
    </Sheet>
  );
}
