import { useQuery } from '@apollo/client/react';
import { HandoffStatus, Loaded, useReasonText } from '@tasuki/account-timeline';
import { useFormats, useTexts } from '@tasuki/i18n';
import { DepartmentChip } from '@tasuki/ui';
import styles from './account.module.css';
import { ACCOUNT_CALLS, type CalledAccount } from './account-calls.ts';
import { slotTexts } from './slot-texts.ts';

/** Inside sales' own facts: whom to reach, and what became of those that were passed on. */
export function CallFacts({ accountId }: { accountId: string }) {
  const t = useTexts(slotTexts);
  const query = useQuery(ACCOUNT_CALLS, { variables: { id: accountId } });
  return (
    <Loaded query={query} failed={t('slot.failed')} rows={3}>
      {({ account }) =>
        account ? (
          <>
            <Contacts contacts={account.contacts} />
            <Passes handoffs={account.handoffs.filter(({ from }) => from === 'INSIDE_SALES')} />
          </>
        ) : null
      }
    </Loaded>
  );
}

const ROLES = ['decider', 'user', 'influencer', 'champion', 'opponent'] as const;

function Contacts({ contacts }: { contacts: CalledAccount['contacts'] }) {
  const t = useTexts(slotTexts);
  const formats = useFormats();
  return (
    <section className={styles.section}>
      <h2>{t('slot.contacts')}</h2>
      {contacts.length === 0 ? <p className={styles.quiet}>{t('slot.contacts.none')}</p> : null}
      <ul className={styles.list}>
        {contacts.map((contact) => {
          const role = ROLES.find((each) => each === contact.stakeholderRole);
          return (
            <li key={contact.id}>
              <b>{formats.person(contact)}</b>
              <span className={styles.quiet}>
                {[contact.title, role && t(`slot.role.${role}`)].filter(Boolean).join(' · ')}
              </span>
              {contact.phone ? <a href={`tel:${contact.phone.replace(/[^\d+]/g, '')}`}>{contact.phone}</a> : null}
              {contact.email ? <a href={`mailto:${contact.email}`}>{contact.email}</a> : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Passes({ handoffs }: { handoffs: CalledAccount['handoffs'] }) {
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
            <DepartmentChip department={handoff.to} />
            <HandoffStatus handoff={handoff} />
            <span>{reasonText(handoff)}</span>
            {handoff.offeredAt ? <span className={styles.quiet}>{formats.date(handoff.offeredAt)}</span> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
