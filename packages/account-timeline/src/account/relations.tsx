import { useQuery } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { describeError } from '@tasuki/apollo';
import { stakeholderRoleWords } from '@tasuki/domain/accounts/contact-words';
import { useFormats, useLocale, useTexts } from '@tasuki/i18n';
import { ErrorPanel, InAppLink, StatusChip } from '@tasuki/ui';
import type { AccountRelationsQuery } from '../__generated__/operations.ts';
import { useApp } from '../app/app-context.ts';
import { appBase } from '../app/app-definition.ts';
import { MergedAccounts } from '../duplicates/merged-accounts.tsx';
import { AccountQuotes } from '../quotes/account-quotes.tsx';
import { RoleField, rankOfRole, readRole } from '../stakeholders/role-field.tsx';
import { stakeholderTexts } from '../stakeholders/stakeholder-texts.ts';
import styles from './account.module.css';
import { ACCOUNT_RELATIONS, ADD_ACCOUNT_DEPARTMENT, SET_STAKEHOLDER_ROLE } from './account-queries.ts';
import { accountTexts } from './account-texts.ts';
import { departmentTree } from './department-tree.ts';
import { Fact } from './fact.tsx';
import { InlineField } from './inline-field.tsx';
import { LongList } from './long-list.tsx';
import { ParentField } from './parent-field.tsx';
import { useSave } from './use-save.ts';

type Company = NonNullable<AccountRelationsQuery['account']>;

/** The people who decide, their departments, and the companies above and below. */
export function Relations({ accountId }: { accountId: string }) {
  const t = useTexts(accountTexts);
  const { locale } = useLocale();
  const { data, error, refetch } = useQuery(ACCOUNT_RELATIONS, { variables: { accountId } });
  const account = data?.account;
  if (error && !data) {
    const retry = () => void refetch();
    return <ErrorPanel title={t('account.relations.failed')} {...describeError(error, locale)} onRetry={retry} />;
  }
  if (!account) return null;
  return (
    <>
      <Stakeholders account={account} />
      <CustomerDepartments account={account} />
      <RelatedAccounts account={account} />
      <AccountQuotes accountId={account.id} />
      <MergedAccounts survivorId={account.id} merged={account.mergedFrom} />
    </>
  );
}

function Stakeholders({ account: { contacts, departments, dealRoles } }: { account: Company }) {
  const t = useTexts(accountTexts);
  const formats = useFormats();
  const present = contacts.filter(({ leftAt }) => leftAt === null);
  if (present.length === 0) return null;
  const rank = ({ stakeholderRole }: (typeof present)[number]) => rankOfRole(readRole(stakeholderRole));
  return (
    <section>
      <h2>{t('account.stakeholders')}</h2>
      <LongList all={present.toSorted((a, b) => rank(a) - rank(b))}>
        {(shown) => (
          <ul className={styles.people}>
            {shown.map((contact) => (
              <li key={contact.id}>
                <span>
                  {formats.person(contact)}{' '}
                  <span className={styles.quiet}>
                    {[departments.find(({ id }) => id === contact.accountDepartmentId)?.name, contact.title]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </span>
                <Role contact={contact} />
                <RolesInDeals roles={dealRoles.filter((role) => role.contact.id === contact.id)} />
              </li>
            ))}
          </ul>
        )}
      </LongList>
      {present.every(({ stakeholderRole }) => stakeholderRole !== 'decider') ? (
        <StatusChip tone="warn">{t('account.no-decider')}</StatusChip>
      ) : null}
    </section>
  );
}

const MOST_DEALS = 3;

function Role({ contact }: { contact: Company['contacts'][number] }) {
  const t = useTexts(accountTexts);
  const formats = useFormats();
  const save = useSave(SET_STAKEHOLDER_ROLE, 'stakeholderRole');
  return (
    <RoleField
      label={t('account.role-of', { person: formats.person(contact) })}
      role={readRole(contact.stakeholderRole)}
      save={(stakeholderRole, isAgain) =>
        save({ contactId: contact.id, version: contact.version, stakeholderRole }, isAgain)
      }
    />
  );
}

/** The decider of one deal may be a user of the next. */
function RolesInDeals({ roles }: { roles: Company['dealRoles'] }) {
  const t = useTexts(stakeholderTexts);
  const { locale } = useLocale();
  if (roles.length === 0) return null;
  // Ids grow with time, and the API lists by id: the latest deals tell most.
  const latest = roles.toReversed().slice(0, MOST_DEALS);
  return (
    <span className={styles.deals}>
      {latest.map(({ id, role, opportunity }) => {
        const word = readRole(role);
        return word ? (
          <span key={id}>
            {t('stakeholders.deal', { deal: opportunity.name, role: stakeholderRoleWords[word][locale] })}
          </span>
        ) : null;
      })}
    </span>
  );
}

function CustomerDepartments({ account: { id: accountId, departments } }: { account: Company }) {
  const t = useTexts(accountTexts);
  const save = useSave(ADD_ACCOUNT_DEPARTMENT, 'name');
  return (
    <section>
      <h2>{t('account.departments')}</h2>
      {departments.length > 0 ? (
        <ul className={styles.people}>
          {departmentTree(departments).map(({ id, name, depth }) => (
            <li key={id} style={{ paddingInlineStart: depth * 16 }}>
              {name}
            </li>
          ))}
        </ul>
      ) : null}
      <InlineField
        label={t('account.departments.add')}
        value=""
        shown={t('account.departments.add')}
        save={(name, isAgain) => save({ accountId, name }, isAgain)}
      />
    </section>
  );
}

function RelatedAccounts({ account }: { account: Company }) {
  const t = useTexts(accountTexts);
  const { department } = useApp();
  const navigate = useNavigate();
  const base = appBase(department);
  const link = ({ id, name }: { id: string; name: string }) => (
    <InAppLink href={`${base}/accounts/${id}`} navigate={(href) => void navigate({ to: href.replace(base, '') })}>
      {name}
    </InAppLink>
  );
  return (
    <section>
      <h2>{t('account.related')}</h2>
      <LongList all={account.children}>
        {(shown) => (
          <dl className={styles.list}>
            <Fact label={t('account.parent')}>
              <ParentField key={account.id} account={account} link={link} />
            </Fact>
            {shown.map((child) => (
              <div key={child.id} className={styles.line}>
                <dt>{t('account.child')}</dt>
                <dd>{link(child)}</dd>
              </div>
            ))}
          </dl>
        )}
      </LongList>
    </section>
  );
}
