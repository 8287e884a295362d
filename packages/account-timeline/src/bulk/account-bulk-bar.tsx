import { useTexts } from '@tasuki/i18n';
import { BulkBar, Button, onceOpened, type Selection } from '@tasuki/ui';
import { useState } from 'react';
import { bulkTexts } from './bulk-texts.ts';
import { useBulk } from './use-bulk.ts';

const OwnerSheet = onceOpened(
  () => import('./owner-sheet.tsx').then((m) => m.OwnerSheet),
  ({ opened }) => opened,
);

interface AccountBulkBarProps {
  selection: Selection;
  /** The account of a chosen row, where rows are not accounts themselves. */
  accountOf?: (key: string) => string;
}

/** What can be done with many accounts, or with the accounts of many leads. */
export function AccountBulkBar({ selection, accountOf = (key) => key }: AccountBulkBarProps) {
  const t = useTexts(bulkTexts);
  const run = useBulk(selection);
  const [isOpen, setOpen] = useState(false);
  const keys = [...selection.keys];
  const ids = [...new Set(keys.map(accountOf))];
  const keyOf = (id: string) => keys.find((key) => accountOf(key) === id) ?? id;
  return (
    <>
      <BulkBar selection={selection}>
        <Button onClick={() => setOpen(true)}>{t('bulk.owner')}</Button>
        <Button variant="default" onClick={() => void run({ act: 'FOLLOW', ids }, keyOf)}>
          {t('bulk.follow')}
        </Button>
      </BulkBar>
      <OwnerSheet
        opened={isOpen}
        count={ids.length}
        onClose={() => setOpen(false)}
        onAssign={async (choice) => {
          if (await run({ act: 'ASSIGN_OWNER', ids, ...choice }, keyOf)) setOpen(false);
        }}
      />
    </>
  );
}
