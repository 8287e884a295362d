import { useQuery } from '@apollo/client/react';
import { useFormats, useTexts } from '@tasuki/i18n';
import { MENTIONABLE_PEOPLE } from '../timeline/talk-queries.ts';
import styles from './account.module.css';
import { type AccountFactsData, ASSIGN_ACCOUNT_OWNER } from './account-queries.ts';
import { accountTexts } from './account-texts.ts';
import { Fact } from './fact.tsx';
import { InlineField } from './inline-field.tsx';
import { useSave } from './use-save.ts';

const WORKS = ['MARKETING', 'INSIDE_SALES', 'FIELD_SALES', 'CUSTOMER_SUCCESS', 'UPSELL'] as const;

/** One owner for each department's work, also where there is none yet: a gap should be seen. */
export function Owners({ account: { id: accountId, owners } }: { account: AccountFactsData }) {
  const t = useTexts(accountTexts);
  const formats = useFormats();
  const { data } = useQuery(MENTIONABLE_PEOPLE, { fetchPolicy: 'cache-first' });
  const save = useSave(ASSIGN_ACCOUNT_OWNER, 'userId');
  const people = data?.users.nodes ?? [];
  return (
    <section>
      <h2>{t('account.owners')}</h2>
      <dl className={styles.list}>
        {WORKS.map((work) => {
          const owner = owners.find((each) => each.work === work)?.user;
          const label = work === 'UPSELL' ? t('account.upsell') : formats.departmentShort(work);
          return (
            <Fact key={work} label={label}>
              <InlineField
                label={t('account.owner-of', { work: label })}
                value={owner?.id ?? ''}
                shown={owner?.name ?? ''}
                choices={[
                  ...(owner ? [] : [{ value: '', label: '—' }]),
                  ...people.map(({ id, name }) => ({ value: id, label: name })),
                ]}
                save={async (userId, isAgain) =>
                  userId === '' ? undefined : save({ accountId, work, userId }, isAgain)
                }
              />
            </Fact>
          );
        })}
      </dl>
    </section>
  );
}
