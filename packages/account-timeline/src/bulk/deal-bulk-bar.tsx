import { useTexts } from '@tasuki/i18n';
import { BulkBar, Button, NativeSelect, onceOpened, type Selection } from '@tasuki/ui';
import { useState } from 'react';
import styles from './bulk.module.css';
import { bulkTexts } from './bulk-texts.ts';
import { useBulk } from './use-bulk.ts';

const DealOwnerSheet = onceOpened(
  () => import('./deal-owner-sheet.tsx').then((m) => m.DealOwnerSheet),
  ({ opened }) => opened,
);
const TaskSheet = onceOpened(
  () => import('./task-sheet.tsx').then((m) => m.TaskSheet),
  ({ opened }) => opened,
);

interface DealBulkBarProps {
  selection: Selection;
  /** Where deals can be moved to: the open stages of their pipeline. */
  stages: readonly { key: string; label: string }[];
  /** The account of a chosen deal. */
  accountOf: (dealId: string) => string | undefined;
}

/** Another seller or stage for many deals at once, or a task for the company of each. */
export function DealBulkBar({ selection, stages, accountOf }: DealBulkBarProps) {
  const t = useTexts(bulkTexts);
  const run = useBulk(selection);
  const [sheet, setSheet] = useState<'owner' | 'task' | undefined>();
  const [stageKey, setStageKey] = useState('');
  const ids = [...selection.keys];
  const accounts = Map.groupBy(ids, (id) => accountOf(id) ?? '');
  const accountIds = [...accounts.keys()].filter(Boolean);
  const close = () => setSheet(undefined);
  return (
    <>
      <BulkBar selection={selection}>
        <Button onClick={() => setSheet('owner')}>{t('bulk.owner')}</Button>
        <span className={styles.date}>
          <NativeSelect
            aria-label={t('bulk.deals.stage')}
            value={stageKey}
            onChange={(event) => setStageKey(event.currentTarget.value)}
            data={[
              { value: '', label: t('bulk.deals.stage.choose') },
              ...stages.map(({ key, label }) => ({ value: key, label })),
            ]}
          />
          <Button variant="default" disabled={!stageKey} onClick={() => void run({ act: 'MOVE_DEALS', ids, stageKey })}>
            {t('bulk.deals.move')}
          </Button>
        </span>
        <Button variant="default" onClick={() => setSheet('task')}>
          {t('bulk.task')}
        </Button>
      </BulkBar>
      <DealOwnerSheet
        opened={sheet === 'owner'}
        count={ids.length}
        onClose={close}
        onAssign={async (userId) => {
          if (await run({ act: 'ASSIGN_DEALS', ids, userId })) close();
        }}
      />
      <TaskSheet
        opened={sheet === 'task'}
        count={accountIds.length}
        onClose={close}
        onCreate={async (task) => {
          const done = await run(
            { act: 'CREATE_TASKS', ids: accountIds, ...task },
            (id) => accounts.get(id)?.[0] ?? id,
          );
          if (done) close();
        }}
      />
    </>
  );
}
