import { useTexts } from '@tasuki/i18n';
import { BulkBar, Button, onceOpened, type Selection } from '@tasuki/ui';
import { useState } from 'react';
import { bulkTexts } from './bulk-texts.ts';
import { useBulk } from './use-bulk.ts';

const OwnerSheet = onceOpened(
  () => import('./owner-sheet.tsx').then((m) => m.OwnerSheet),
  ({ opened }) => opened,
);

const TaskSheet = onceOpened(
  () => import('./task-sheet.tsx').then((m) => m.TaskSheet),
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
  const [sheet, setSheet] = useState<'owner' | 'task' | undefined>();
  const keys = [...selection.keys];
  const ids = [...new Set(keys.map(accountOf))];
  const keyOf = (id: string) => keys.find((key) => accountOf(key) === id) ?? id;
  const close = () => setSheet(undefined);
  return (
    <>
      <BulkBar selection={selection}>
        <Button onClick={() => setSheet('owner')}>{t('bulk.owner')}</Button>
        <Button variant="default" onClick={() => setSheet('task')}>
          {t('bulk.task')}
        </Button>
        <Button variant="default" onClick={() => void run({ act: 'FOLLOW', ids }, keyOf)}>
          {t('bulk.follow')}
        </Button>
      </BulkBar>
      <OwnerSheet
        opened={sheet === 'owner'}
        count={ids.length}
        onClose={close}
        onAssign={async (choice) => {
          if (await run({ act: 'ASSIGN_OWNER', ids, ...choice }, keyOf)) close();
        }}
      />
      <TaskSheet
        opened={sheet === 'task'}
        count={ids.length}
        onClose={close}
        onCreate={async (task) => {
          if (await run({ act: 'CREATE_TASKS', ids, ...task }, keyOf)) close();
        }}
      />
    </>
  );
}
