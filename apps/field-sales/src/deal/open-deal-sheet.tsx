import { gql, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useFoundAccounts, useUrlState } from '@tasuki/account-timeline';
import { useTexts } from '@tasuki/i18n';
import { Button, Sheet, TextInput } from '@tasuki/ui';
import { useState } from 'react';
import type { DealAccountQuery, DealAccountQueryVariables } from '../__generated__/operations.ts';
import { pipelineInUrl } from '../pages/pipeline/shown-pipeline.ts';
import styles from './deal.module.css';
import { OpenDealForm } from './open-deal-form.tsx';
import { openDealTexts } from './open-deal-texts.ts';

const DEAL_ACCOUNT: TypedDocumentNode<DealAccountQuery, DealAccountQueryVariables> = gql`
  query DealAccount($id: ID!) {
    account(id: $id) {
      id
      name
    }
  }
`;

interface OpenDealSheetProps {
  opened: boolean;
  /** The account to open it for; any other word asks for one. */
  accountId: string | undefined;
  onClose: () => void;
}

interface ChosenAccount {
  id: string;
  name: string;
}

/** A new deal: for the account that the address names, else for one that is searched first. */
export function OpenDealSheet({ opened, accountId, onClose }: OpenDealSheetProps) {
  const t = useTexts(openDealTexts);
  return (
    <Sheet opened={opened} title={t('open-deal.title')} onClose={onClose}>
      <Steps key={accountId} accountId={accountId === 'any' ? undefined : accountId} onClose={onClose} />
    </Sheet>
  );
}

function Steps({ accountId, onClose }: { accountId: string | undefined; onClose: () => void }) {
  const t = useTexts(openDealTexts);
  const [, setUrl] = useUrlState();
  const [chosen, setChosen] = useState<ChosenAccount | undefined>();
  const { data } = useQuery(DEAL_ACCOUNT, { variables: { id: accountId ?? '' }, skip: !accountId });
  const account = chosen ?? data?.account ?? undefined;
  if (!account) return <AccountSearch onChoose={setChosen} />;
  return (
    <div className={styles.form}>
      <p className={styles.spread}>
        <b>{account.name}</b>
        {chosen ? (
          <Button variant="subtle" size="xs" onClick={() => setChosen(undefined)}>
            {t('open-deal.account.change')}
          </Button>
        ) : null}
      </p>
      <OpenDealForm
        account={account}
        onCancel={onClose}
        // A customer's deal is an expansion: the board turns to where it stands, whatever it showed before.
        onOpened={({ id, pipeline }) =>
          setUrl({ new: undefined, deal: id, on: undefined, ...(pipeline ? pipelineInUrl(pipeline.key) : {}) })
        }
      />
    </div>
  );
}

function AccountSearch({ onChoose }: { onChoose: (account: ChosenAccount) => void }) {
  const t = useTexts(openDealTexts);
  const { field, found } = useFoundAccounts();
  return (
    <div className={styles.form}>
      <TextInput
        type="search"
        label={t('open-deal.account')}
        description={t('open-deal.account.help')}
        data-autofocus
        {...field}
      />
      {found?.length === 0 ? <p>{t('open-deal.account.none')}</p> : null}
      <ul className={styles.matches} aria-label={t('open-deal.matches')}>
        {found?.map((account) => (
          <li key={account.id}>
            <button type="button" className={styles.match} onClick={() => onChoose(account)}>
              {account.name}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
