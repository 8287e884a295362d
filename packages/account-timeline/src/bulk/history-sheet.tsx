import { useQuery } from '@apollo/client/react';
import { type Formats, useFormats, useTexts } from '@tasuki/i18n';
import { Button, EmptyState, Sheet } from '@tasuki/ui';
import { Loaded } from '../panels/panel.tsx';
import styles from './bulk.module.css';
import { BULK_ACTS, type PastAct } from './bulk-queries.ts';
import { bulkTexts } from './bulk-texts.ts';
import { useUndoBulk } from './use-bulk.ts';

export function HistorySheet({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const t = useTexts(bulkTexts);
  return (
    <Sheet opened={opened} title={t('bulk.history')} onClose={onClose}>
      <PastActs />
    </Sheet>
  );
}

function PastActs() {
  const t = useTexts(bulkTexts);
  const query = useQuery(BULK_ACTS, { fetchPolicy: 'cache-and-network' });
  return (
    <Loaded query={query} failed={t('bulk.history')} rows={5}>
      {({ bulkActs }) =>
        bulkActs.length === 0 ? (
          <EmptyState title={t('bulk.history.empty')} />
        ) : (
          <ul className={styles.acts}>
            {bulkActs.map((act) => (
              <PastActRow key={act.id} act={act} />
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}

function PastActRow({ act: { id, act, chosen, at, doneCount, undoneAt } }: { act: PastAct }) {
  const t = useTexts(bulkTexts);
  const formats = useFormats();
  const undo = useUndoBulk();
  return (
    <li>
      <span>
        <b>{t(`bulk.act.${act}`, { count: doneCount, chosen: chosenWords(act, chosen, formats) })}</b>
        <time dateTime={at}>{formats.dateTime(at)}</time>
      </span>
      {undoneAt ? (
        <span className={styles.quiet}>{t('bulk.history.was-undone')}</span>
      ) : (
        <Button variant="default" onClick={() => void undo(id)}>
          {t('bulk.history.undo')}
        </Button>
      )}
    </li>
  );
}

function chosenWords(act: PastAct['act'], chosen: string | null, formats: Formats): string {
  if (!chosen) return '';
  return act === 'RESCHEDULE_TASKS' ? formats.date(chosen) : chosen;
}
