import { useFoundAccounts } from '@tasuki/account-timeline';
import { useTexts } from '@tasuki/i18n';
import { Button, TextInput } from '@tasuki/ui';
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
  const { field, found } = useFoundAccounts();
  return (
    <div className={styles.search}>
      <TextInput
        type="search"
        aria-label={t('unassigned.find', { deal: dealName })}
        placeholder={t('unassigned.find.short')}
        {...field}
      />
      {found?.map(({ id, name }) => (
        <Button key={id} variant="subtle" disabled={isBusy} onClick={() => onChoose(id)}>
          {t('unassigned.assign', { account: name })}
        </Button>
      ))}
    </div>
  );
}
