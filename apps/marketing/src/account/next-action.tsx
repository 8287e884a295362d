import { useQuery } from '@apollo/client/react';
import { Loaded, useHandoffActs } from '@tasuki/account-timeline';
import { HandoffComposer } from '@tasuki/account-timeline/handoff-composer';
import { useFormats, useTexts } from '@tasuki/i18n';
import { Button, Kbd, Sheet, useShortcuts } from '@tasuki/ui';
import { useRef, useState } from 'react';
import type { AccountLeadsQuery } from '../__generated__/operations.ts';
import { OfferForm } from '../pages/leads/lead-acts.tsx';
import type { LeadRow } from '../pages/leads/lead-queries.ts';
import { leadTexts } from '../pages/leads/lead-texts.ts';
import { TouchSheet } from '../pages/leads/touch-sheet.tsx';
import styles from './account.module.css';
import { ACCOUNT_LEADS } from './account-leads.ts';
import { slotTexts } from './account-slot-texts.ts';

type Account = NonNullable<AccountLeadsQuery['account']>;

/** What marketing can do next with an account: pass its open lead on, or record a touch. */
export function NextAction({ accountId }: { accountId: string }) {
  const t = useTexts(slotTexts);
  const query = useQuery(ACCOUNT_LEADS, { variables: { id: accountId } });
  return (
    <Loaded query={query} failed={t('slot.failed')} rows={3}>
      {({ account }) => (account ? <Next account={account} /> : null)}
    </Loaded>
  );
}

function Next({ account }: { account: Account }) {
  const t = useTexts(slotTexts);
  const formats = useFormats();
  const newest = account.leads.toSorted((a, b) => b.enteredAt.localeCompare(a.enteredAt));
  const open = newest.find(({ state }) => state === 'open');
  if (account.holder !== 'MARKETING') {
    return <p>{t('slot.held', { department: formats.department(account.holder) })}</p>;
  }
  const isWaiting = newest.some(({ state }) => state === 'offered');
  return (
    <div className={styles.next}>
      {open ? <PassOn lead={open} /> : <p>{t(isWaiting ? 'slot.waiting' : 'slot.nothing')}</p>}
      {newest[0] ? <Touch lead={newest[0]} /> : null}
    </div>
  );
}

function PassOn({ lead }: { lead: LeadRow }) {
  const t = useTexts(slotTexts);
  const texts = useTexts(leadTexts);
  const { offer } = useHandoffActs();
  const [note, setNote] = useState('');
  const noteField = useRef<HTMLTextAreaElement>(null);
  const pass = () => {
    const { account, id } = lead;
    void offer({
      accountId: account.id,
      leadId: id,
      from: 'MARKETING',
      to: 'INSIDE_SALES',
      company: account.name,
      note,
    });
  };
  useShortcuts([
    { keys: 'o', label: t('slot.pass'), run: pass },
    { keys: 'e', label: texts('leads.note.edit'), run: () => noteField.current?.focus() },
  ]);
  return (
    <>
      <p>{t('slot.pass.why')}</p>
      <OfferForm note={note} noteField={noteField} onNote={setNote} onOffer={pass} />
      <Compose lead={lead} />
    </>
  );
}

/** The pass with its checklist and the definition check, where a note alone is not enough. */
function Compose({ lead: { account, id } }: { lead: LeadRow }) {
  const t = useTexts(slotTexts);
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {t('slot.compose')}
      </Button>
      <Sheet opened={isOpen} title={t('slot.compose.title', { company: account.name })} onClose={close} size={560}>
        <HandoffComposer
          account={account}
          from="MARKETING"
          to="INSIDE_SALES"
          leadId={id}
          submit={t('slot.compose.submit')}
          onPassed={close}
        />
      </Sheet>
    </>
  );
}

function Touch({ lead }: { lead: LeadRow }) {
  const t = useTexts(leadTexts);
  const [isOpen, setOpen] = useState(false);
  useShortcuts([{ keys: 't', label: t('leads.touch'), run: () => setOpen(true) }]);
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)} aria-keyshortcuts="t" rightSection={<Kbd keys="t" />}>
        {t('leads.touch')}
      </Button>
      <TouchSheet opened={isOpen} lead={lead} onClose={() => setOpen(false)} />
    </>
  );
}
