import { useQuickPass, useReceivers } from '@tasuki/account-timeline/quick-pass';
import { useTexts } from '@tasuki/i18n';
import { onceOpened, useIsShown, useKeptText, useToast } from '@tasuki/ui';
import { useState } from 'react';
import type { LeadRow } from './lead-queries.ts';
import { leadTexts } from './lead-texts.ts';

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
  const t = useTexts(leadTexts);
  const toast = useToast();
  const isShown = useIsShown();
  const quickPass = useQuickPass();
  const [to] = useReceivers('MARKETING');
  const { account, id: leadId } = lead;
  const [note, setNote] = useKeptText(`pass-note.${leadId}`);
  const [isOpen, setOpen] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const passed = () => {
    setNote('');
    onPassed();
  };
  const pass = async () => {
    if (!to || isBusy || !mayPass(lead)) return;
    setBusy(true);
    const outcome = await quickPass({ account, from: 'MARKETING', to, leadId }, note);
    setBusy(false);
    if (outcome === 'passed') passed();
    if (outcome !== 'look') return;
    if (isShown()) setOpen(true);
    else toast({ message: t('leads.look', { company: account.name }) });
  };
  const sheet = (
    <PassOnSheet
      opened={isOpen}
      account={account}
      from="MARKETING"
      leadId={leadId}
      begun={note}
      onClose={() => setOpen(false)}
      onPassed={passed}
    />
  );
  return { to, note, setNote, isBusy, pass, openSheet: () => setOpen(true), sheet };
}
