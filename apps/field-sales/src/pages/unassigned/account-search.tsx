import { useApolloClient } from '@apollo/client/react';
import { searchAccounts, useDelayedText } from '@tasuki/account-timeline';
import { useTexts } from '@tasuki/i18n';
import { Button, TextInput } from '@tasuki/ui';
import { useState } from 'react';
import styles from './unassigned.module.css';
import { unassignedTexts } from './unassigned-texts.ts';

interface AccountSearchProps {
  dealName: string;
  isBusy: boolean;
  onChoose: (accountId: string) => void;
}

/** Any other account, by a part of its name. */
export function AccountSearch({ dealName, isBusy, onChoose }: AccountSearchProps) {
  const t = useTexts(unassignedTexts);
  const client = useApolloClient();
  const [found, setFound] = useState<readonly { id: string; name: string }[]>([]);
  const text = useDelayedText('', (words) => {
    if (!words.trim()) setFound([]);
    else void searchAccounts(client, words).then(setFound);
  });
  return (
    <div className={styles.search}>
      <TextInput
        type="search"
        aria-label={t('unassigned.find', { deal: dealName })}
        placeholder={t('unassigned.find.short')}
        {...text}
      />
      {found.map(({ id, name }) => (
        <Button key={id} variant="subtle" disabled={isBusy} onClick={() => onChoose(id)}>
          {t('unassigned.assign', { account: name })}
        </Button>
      ))}
    </div>
  );
}
