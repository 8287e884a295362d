import { useTexts } from '@tasuki/i18n';
import { Button, Form, Sheet } from '@tasuki/ui';
import { useState } from 'react';
import styles from './bulk.module.css';
import { bulkTexts } from './bulk-texts.ts';
import { PersonSelect } from './person-select.tsx';

interface DealOwnerSheetProps {
  opened: boolean;
  count: number;
  onClose: () => void;
  onAssign: (userId: string) => Promise<void>;
}

/** Who is to work on all chosen deals. */
export function DealOwnerSheet({ opened, count, onClose, onAssign }: DealOwnerSheetProps) {
  const t = useTexts(bulkTexts);
  const [userId, setUserId] = useState('');
  const [isBusy, setBusy] = useState(false);
  const submit = async () => {
    setBusy(true);
    await onAssign(userId);
    setBusy(false);
  };
  return (
    <Sheet opened={opened} title={t('bulk.owner')} onClose={onClose}>
      <Form onSubmit={() => submit()} className={styles.form}>
        <PersonSelect
          label={t('bulk.owner.person')}
          none={t('bulk.owner.choose')}
          value={userId}
          onChange={setUserId}
        />
        <Button type="submit" loading={isBusy} disabled={!userId}>
          {t('bulk.deals.submit', { count })}
        </Button>
      </Form>
    </Sheet>
  );
}
