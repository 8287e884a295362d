import { useQuery } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { useFormats, useTexts } from '@tasuki/i18n';
import { InAppLink } from '@tasuki/ui';
import { useApp } from '../app/app-context.ts';
import { appBase } from '../app/app-definition.ts';
import { DUPLICATE_QUEUE } from './duplicate-queries.ts';
import styles from './duplicates.module.css';
import { duplicatesTexts } from './duplicates-texts.ts';
import { pairKey } from './pair-key.ts';

const SHOWN = 3;

/** On the account page: who may be the same company, with the way to compare. Nothing where there is no one. */
export function DuplicateHint({ accountId }: { accountId: string }) {
  const t = useTexts(duplicatesTexts);
  const formats = useFormats();
  const { department } = useApp();
  const navigate = useNavigate();
  const { data } = useQuery(DUPLICATE_QUEUE, { variables: { first: SHOWN, accountId } });
  const pairs = data?.duplicateProposals.nodes ?? [];
  if (pairs.length === 0) return null;
  return (
    <section className={styles.hint}>
      <h2>{t('duplicates.hint')}</h2>
      <ul>
        {pairs.map((found) => {
          const other = found.account.id === accountId ? found.other : found.account;
          const pair = pairKey({ account: { ...found.account, id: accountId }, other });
          return (
            <li key={other.id}>
              <InAppLink
                href={`${appBase(department)}/duplicates?${new URLSearchParams({ pair })}`}
                navigate={() => void navigate({ to: '/duplicates', search: { pair } as never })}
              >
                {t('duplicates.hint.compare', { name: other.name, percent: formats.percent(found.score, 0) })}
              </InAppLink>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
