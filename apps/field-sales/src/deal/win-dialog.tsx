import { useTexts } from '@tasuki/i18n';
import { Sheet, useToast } from '@tasuki/ui';
import { useState } from 'react';
import { ContractForm } from './contract-form.tsx';
import { HandoverForm, type WonContract } from './handover-form.tsx';
import { winTexts } from './win-texts.ts';

export interface WinningDeal {
  id: string;
  name: string;
  amount: number | null;
  currency: string;
  closeDate: string | null;
  account: { id: string; name: string };
}

interface WinDialogProps {
  deal: WinningDeal | undefined;
  onClose: () => void;
}

/** Two steps, because they are two facts: the contract that wins the deal, and the handover of the customer. */
export function WinDialog({ deal, onClose }: WinDialogProps) {
  const t = useTexts(winTexts);
  const toast = useToast();
  const [contract, setContract] = useState<WonContract | undefined>();
  const close = () => {
    setContract(undefined);
    onClose();
  };
  const name = deal?.account.name ?? '';
  return (
    <Sheet
      opened={deal !== undefined}
      title={contract ? t('handover.title', { name }) : t('win.title', { name: deal?.name ?? '' })}
      onClose={close}
      size={560}
    >
      {deal && contract ? (
        <HandoverForm
          account={deal.account}
          opportunityId={deal.id}
          contract={contract}
          onLater={close}
          onHandedOver={() => {
            toast({ message: t('handover.done', { name }) });
            close();
          }}
        />
      ) : null}
      {deal && !contract ? (
        <ContractForm
          deal={deal}
          onCancel={close}
          onWon={(won) => {
            toast({ message: t('win.done', { name }) });
            setContract(won);
          }}
        />
      ) : null}
    </Sheet>
  );
}
