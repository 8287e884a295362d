import { useViewer } from '@tasuki/apollo';
import { useTexts } from '@tasuki/i18n';
import { Button, Form, Sheet, TextInput } from '@tasuki/ui';
import { useState } from 'react';
import type { BulkActInput } from '../__generated__/operations.ts';
import { useApp } from '../app/app-context.ts';
import { momentInZone } from '../panels/zoned-time.ts';
import styles from './bulk.module.css';
import { bulkTexts } from './bulk-texts.ts';
import { PersonSelect } from './person-select.tsx';
import { WORKING_DAY_ENDS } from './working-day.ts';

interface TaskSheetProps {
  opened: boolean;
  count: number;
  onClose: () => void;
  onCreate: (task: Pick<BulkActInput, 'title' | 'dueAt' | 'userId' | 'department'>) => Promise<void>;
}

/** The same to do for all chosen accounts. */
export function TaskSheet({ opened, count, onClose, onCreate }: TaskSheetProps) {
  const t = useTexts(bulkTexts);
  const { id, organisation } = useViewer();
  const { department } = useApp();
  const [title, setTitle] = useState('');
  const [day, setDay] = useState('');
  const [userId, setUserId] = useState(id);
  const [isBusy, setBusy] = useState(false);
  const submit = async () => {
    setBusy(true);
    const dueAt = day ? momentInZone(`${day}T${WORKING_DAY_ENDS}`, organisation.timeZone) : null;
    await onCreate({ title: title.trim(), dueAt, userId: userId || null, department });
    setBusy(false);
  };
  return (
    <Sheet opened={opened} title={t('bulk.task')} onClose={onClose}>
      <Form onSubmit={() => submit()} className={styles.form}>
        <TextInput
          label={t('bulk.task.title')}
          required
          data-autofocus
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <TextInput
          type="date"
          label={t('bulk.task.due')}
          value={day}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
        <PersonSelect
          label={t('bulk.task.assignee')}
          none={t('bulk.task.assignee.none')}
          value={userId}
          onChange={setUserId}
        />
        <Button type="submit" loading={isBusy} disabled={!title.trim()}>
          {t('bulk.task.submit', { count })}
        </Button>
      </Form>
    </Sheet>
  );
}
