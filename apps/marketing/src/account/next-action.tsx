import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { Loaded } from '@tasuki/account-timeline';
import { useFormats, useTexts } from '@tasuki/i18n';
import { Button, Kbd, useShortcuts } from '@tasuki/ui';
import { useRef, useState } from 'react';
import type { AccountLeadsQuery } from '../__generated__/operations.ts';
import { OfferForm } from '../pages/leads/lead-acts.tsx';
import type { LeadRow } from '../pages/leads/lead-queries.ts';
import { leadTexts } from '../pages/leads/lead-texts.ts';
import { usePassLead } from '../pages/leads/pass-lead.tsx';
import { TouchSheet } from '../pages/leads/touch-sheet.tsx';
import { paths } from '../paths.ts';
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
  const passedBack = account.handoffs.find(({ to, state }) => to === 'MARKETING' && state === 'offered');
  if (passedBack) return <WaitingPass note={passedBack.note} />;
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

function WaitingPass({ note }: { note: string | null }) {
  const t = useTexts(slotTexts);
  return (
    <div className={styles.next}>
      <p>{t('slot.incoming')}</p>
      {note ? <p>{note}</p> : null}
      <Link to={paths.incoming}>{t('slot.incoming.open')}</Link>
    </div>
  );
}

function PassOn({ lead }: { lead: LeadRow }) {
  const t = useTexts(slotTexts);
  const texts = useTexts(leadTexts);
  const noteField = useRef<HTMLTextAreaElement>(null);
  const passing = usePassLead(lead, () => undefined);
  useShortcuts([
    { keys: 'o', label: t('slot.pass'), run: () => void passing.pass() },
    { keys: 'c', label: texts('leads.compose'), run: passing.openSheet },
    { keys: 'e', label: texts('leads.note.edit'), run: () => noteField.current?.focus() },
  ]);
  return (
    <>
      <p>{t('slot.pass.why')}</p>
      <OfferForm passing={passing} noteField={noteField} />
      {passing.sheet}
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
