import { IconHistory } from '@tabler/icons-react';
import { useTexts } from '@tasuki/i18n';
import { onceOpened } from '@tasuki/ui';
import { useState } from 'react';
import styles from './bulk.module.css';
import { bulkTexts } from './bulk-texts.ts';

const HistorySheet = onceOpened(
  () => import('./history-sheet.tsx').then((m) => m.HistorySheet),
  ({ opened }) => opened,
);

/** Opens what the person did to many records at once, each to be taken back. */
export function BulkHistory() {
  const t = useTexts(bulkTexts);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={styles.history}
        aria-label={t('bulk.history')}
        title={t('bulk.history')}
        onClick={() => setOpen(true)}
      >
        <IconHistory size={18} aria-hidden />
      </button>
      <HistorySheet opened={isOpen} onClose={() => setOpen(false)} />
    </>
  );
}
