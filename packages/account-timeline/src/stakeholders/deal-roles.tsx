import { useQuery } from '@apollo/client/react';
import { useViewer } from '@tasuki/apollo';
import { stakeholderRoleWords } from '@tasuki/domain/accounts/contact-words';
import { useFormats, useLocale, useTexts } from '@tasuki/i18n';
import { StatusChip } from '@tasuki/ui';
import styles from '../account/account.module.css';
import { useSave } from '../account/use-save.ts';
import { Loaded } from '../panels/panel.tsx';
import { DEAL_ROLES, type DealOfRoles, SET_DEAL_ROLE } from './deal-role-queries.ts';
import { RoleField, rankOfRole, readRole } from './role-field.tsx';
import { stakeholderTexts } from './stakeholder-texts.ts';

/** Who is who in one deal, and whom of the company has no part in it yet. */
export function DealRoles({ opportunityId }: { opportunityId: string }) {
  const t = useTexts(stakeholderTexts);
  const query = useQuery(DEAL_ROLES, { variables: { id: opportunityId } });
  return (
    <section>
      <h3>{t('stakeholders.in-deal')}</h3>
      <Loaded query={query} failed={t('stakeholders.failed')} rows={2}>
        {({ node }) => (node && 'roles' in node ? <Cast deal={node} /> : null)}
      </Loaded>
    </section>
  );
}

type Contact = DealOfRoles['account']['contacts'][number];

function Cast({ deal }: { deal: DealOfRoles }) {
  const t = useTexts(stakeholderTexts);
  const isOpen = deal.state === 'open';
  const { contacts } = deal.account;
  const roleOf = ({ id }: Contact) => deal.roles.find(({ contact }) => contact.id === id);
  const rank = (contact: Contact) => rankOfRole(readRole(roleOf(contact)?.role));
  const cast = contacts.filter(roleOf).toSorted((a, b) => rank(a) - rank(b));
  const others = contacts.filter((contact) => !roleOf(contact) && contact.leftAt === null);
  const hasDecider = deal.roles.some(({ role }) => role === 'DECIDER');
  if (contacts.length === 0) return <p className={styles.quiet}>{t('stakeholders.no-contact')}</p>;
  return (
    <>
      {cast.length > 0 ? <People deal={deal} contacts={cast} /> : null}
      {cast.length === 0 && isOpen ? <p className={styles.quiet}>{t('stakeholders.none')}</p> : null}
      {cast.length > 0 && isOpen && !hasDecider ? (
        <StatusChip tone="warn">{t('stakeholders.no-decider')}</StatusChip>
      ) : null}
      {others.length > 0 && isOpen ? (
        <details className={styles.others} open={cast.length === 0}>
          <summary>{t('stakeholders.others', { count: others.length })}</summary>
          <People deal={deal} contacts={others} />
        </details>
      ) : null}
    </>
  );
}

function People({ deal, contacts }: { deal: DealOfRoles; contacts: readonly Contact[] }) {
  const t = useTexts(stakeholderTexts);
  const { locale } = useLocale();
  const formats = useFormats();
  return (
    <ul className={styles.people}>
      {contacts.map((contact) => {
        const atAccount = readRole(contact.stakeholderRole);
        const told = atAccount && t('stakeholders.at-account', { role: stakeholderRoleWords[atAccount][locale] });
        return (
          <li key={contact.id}>
            <span>
              {formats.person(contact)}{' '}
              <span className={styles.quiet}>{[contact.title, told].filter(Boolean).join(' · ')}</span>
            </span>
            <Role deal={deal} contact={contact} />
          </li>
        );
      })}
    </ul>
  );
}

function Role({ deal, contact }: { deal: DealOfRoles; contact: Contact }) {
  const t = useTexts(stakeholderTexts);
  const { locale } = useLocale();
  const formats = useFormats();
  const { permissions } = useViewer();
  const save = useSave(SET_DEAL_ROLE, 'role');
  const known = deal.roles.find((each) => each.contact.id === contact.id);
  const role = readRole(known?.role);
  if (deal.state !== 'open' || !permissions.includes('setDealRole'))
    return role ? <span>{stakeholderRoleWords[role][locale]}</span> : null;
  const about = { opportunityId: deal.id, contactId: contact.id, version: known?.version ?? 0 };
  return (
    <RoleField
      label={t('stakeholders.role-in-deal', { person: formats.person(contact) })}
      role={role}
      save={(chosen, isAgain) => save({ ...about, role: chosen }, isAgain)}
    />
  );
}
