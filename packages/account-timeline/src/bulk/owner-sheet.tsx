import { useFormats, useTexts } from '@tasuki/i18n';
import { Button, Form, NativeSelect, Sheet } from '@tasuki/ui';
import { useState } from 'react';
import type { OwnedWork } from '../__generated__/operations.ts';
import { useApp } from '../app/app-context.ts';
import styles from './bulk.module.css';
import { bulkTexts } from './bulk-texts.ts';
import { PersonSelect } from './person-select.tsx';

const WORKS = ['MARKETING', 'INSIDE_SALES', 'FIELD_SALES', 'CUSTOMER_SUCCESS', 'UPSELL'] as const;

interface OwnerSheetProps {
  opened: boolean;
  count: number;
  onClose: () => void;
  onAssign: (choice: { userId: string; work: OwnedWork }) => Promise<void>;
}

/** Who is to own which work on all chosen accounts. */
export function OwnerSheet({ opened, count, onClose, onAssign }: OwnerSheetProps) {
  const t = useTexts(bulkTexts);
  const formats = useFormats();
  const { department } = useApp();
  const [work, setWork] = useState<OwnedWork>(WORKS.find((each) => each === department) ?? 'MARKETING');
  const [userId, setUserId] = useState('');
  const [isBusy, setBusy] = useState(false);
  const submit = async () => {
    setBusy(true);
    await onAssign({ userId, work });
    setBusy(false);
  };
  return (
    <Sheet opened={opened} title={t('bulk.owner')} onClose={onClose}>
      <Form onSubmit={() => submit()} className={styles.form}>
        <NativeSelect
          label={t('bulk.owner.work')}
          value={work}
          onChange={(event) => setWork(event.currentTarget.value as OwnedWork)}
          data={WORKS.map((value) => ({
            value,
            label: value === 'UPSELL' ? t('bulk.owner.upsell') : formats.department(value),
          }))}
        />
        <PersonSelect
          label={t('bulk.owner.person')}
          none={t('bulk.owner.choose')}
          value={userId}
          onChange={setUserId}
        />
        <Button type="submit" loading={isBusy} disabled={!userId}>
          {t('bulk.owner.submit', { count })}
        </Button>
      </Form>
    </Sheet>
  );
}
