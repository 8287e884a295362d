import { useQuickPass, useReceivers } from '@tasuki/account-timeline/quick-pass';
import { onceOpened } from '@tasuki/ui';
import { useState } from 'react';
import type { LeadRow } from './lead-queries.ts';

const PassOnSheet = onceOpened(
  () => import('@tasuki/account-timeline/pass-on-sheet').then((m) => m.PassOnSheet),
  ({ opened }) => opened,
);

/** Whether a lead is marketing's to give, and waits for no answer. */
export const mayPass = ({ state, account }: LeadRow): boolean => state === 'open' && account.holder === 'MARKETING';

/**
 * The pass of a lead: by one tap where the definition's check passes and nothing that was agreed is missing, else on the sheet that
 * shows what is not met. `onPassed` runs once it is on its way.
 */
export function usePassLead(lead: LeadRow, onPassed: () => void) {
  const quickPass = useQuickPass();
  const [to] = useReceivers('MARKETING');
  const [note, setNote] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const { account, id: leadId } = lead;
  const pass = async () => {
    if (!to || isBusy || !mayPass(lead)) return;
    setBusy(true);
    const outcome = await quickPass({ account, from: 'MARKETING', to, leadId }, note);
    setBusy(false);
    if (outcome === 'passed') onPassed();
    if (outcome === 'look') setOpen(true);
  };
  const sheet = (
    <PassOnSheet
      opened={isOpen}
      account={account}
      from="MARKETING"
      leadId={leadId}
      begun={note}
      onClose={() => setOpen(false)}
      onPassed={onPassed}
    />
  );
  return { to, note, setNote, isBusy, pass: () => void pass(), openSheet: () => setOpen(true), sheet };
}
