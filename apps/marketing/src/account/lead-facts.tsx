import { useQuery } from '@apollo/client/react';
import { HandoffStatus, Loaded, useReasonText, useSourceName } from '@tasuki/account-timeline';
import { useFormats, useTexts } from '@tasuki/i18n';
import type { AccountLeadsQuery } from '../__generated__/operations.ts';
import { LeadEntry } from '../pages/leads/lead-entry.tsx';
import { LeadStateChip } from '../pages/leads/lead-state-chip.tsx';
import styles from './account.module.css';
import { ACCOUNT_LEADS } from './account-leads.ts';
import { slotTexts } from './account-slot-texts.ts';

type Account = NonNullable<AccountLeadsQuery['account']>;

/** Marketing's own facts of an account: where its leads came from, and what became of those that were passed on. */
export function LeadFacts({ accountId }: { accountId: string }) {
  const t = useTexts(slotTexts);
  const query = useQuery(ACCOUNT_LEADS, { variables: { id: accountId } });
  return (
    <Loaded query={query} failed={t('slot.failed')} rows={2}>
      {({ account }) =>
        account ? (
          <>
            <Leads leads={account.leads} />
            <Passes handoffs={account.handoffs.filter(({ from }) => from === 'MARKETING')} />
          </>
        ) : null
      }
    </Loaded>
  );
}

function Leads({ leads }: { leads: Account['leads'] }) {
  const sourceName = useSourceName();
  const t = useTexts(slotTexts);
  const formats = useFormats();
  return (
    <section className={styles.section}>
      <h2>{t('slot.leads')}</h2>
      {leads.length === 0 ? <p className={styles.quiet}>{t('slot.leads.none')}</p> : null}
      <ul className={styles.list}>
        {leads.map(({ id, state, source, contact, enteredAt, enteredPrecision }) => (
          <li key={id}>
            <LeadStateChip state={state} />
            <span>
              {[contact ? formats.person(contact) : undefined, sourceName(source)].filter(Boolean).join(' · ')}
            </span>
            <span className={styles.quiet}>
              <LeadEntry lead={{ enteredAt, enteredPrecision }} isDay />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Passes({ handoffs }: { handoffs: Account['handoffs'] }) {
  const t = useTexts(slotTexts);
  const formats = useFormats();
  const reasonText = useReasonText();
  if (handoffs.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>{t('slot.passes')}</h2>
      <ul className={styles.list}>
        {handoffs.map((handoff) => (
          <li key={handoff.id}>
            <HandoffStatus handoff={handoff} />
            <span>{reasonText(handoff)}</span>
            {handoff.offeredAt ? <span className={styles.quiet}>{formats.date(handoff.offeredAt)}</span> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
