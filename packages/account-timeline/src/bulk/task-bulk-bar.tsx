import { useViewer } from '@tasuki/apollo';
import { useTexts } from '@tasuki/i18n';
import { BulkBar, Button, type Selection, TextInput } from '@tasuki/ui';
import { useState } from 'react';
import { momentInZone } from '../panels/zoned-time.ts';
import styles from './bulk.module.css';
import { bulkTexts } from './bulk-texts.ts';
import { useBulk } from './use-bulk.ts';
import { WORKING_DAY_ENDS } from './working-day.ts';

/** Done, or another day, for many tasks at once. */
export function TaskBulkBar({ selection }: { selection: Selection }) {
  const t = useTexts(bulkTexts);
  const { organisation } = useViewer();
  const run = useBulk(selection);
  const [day, setDay] = useState('');
  const ids = [...selection.keys];
  const reschedule = () => {
    const dueAt = momentInZone(`${day}T${WORKING_DAY_ENDS}`, organisation.timeZone);
    if (dueAt) void run({ act: 'RESCHEDULE_TASKS', ids, dueAt });
  };
  return (
    <BulkBar selection={selection}>
      <Button onClick={() => void run({ act: 'COMPLETE_TASKS', ids })}>{t('bulk.complete')}</Button>
      <span className={styles.date}>
        <TextInput
          type="date"
          aria-label={t('bulk.due')}
          value={day}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
        <Button variant="default" disabled={!day} onClick={reschedule}>
          {t('bulk.reschedule')}
        </Button>
      </span>
    </BulkBar>
  );
}
