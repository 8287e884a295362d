import { localInZone, momentInZone } from '@tasuki/account-timeline';
import { useViewer } from '@tasuki/apollo';
import { useTexts } from '@tasuki/i18n';
import { Button, Form, Kbd, Sheet, TextInput, useShortcuts } from '@tasuki/ui';
import { useState } from 'react';
import styles from './queue.module.css';
import { queueTexts } from './queue-texts.ts';

interface LaterSheetProps {
  opened: boolean;
  title: string;
  onClose: () => void;
  onChoose: (dueAt: string) => void;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** When to call again: two keys for the usual answers, a date for the others. */
export function LaterSheet({ opened, title, onClose, onChoose }: LaterSheetProps) {
  return (
    <Sheet opened={opened} title={title} onClose={onClose} size={380}>
      <LaterForm onChoose={onChoose} />
    </Sheet>
  );
}

function LaterForm({ onChoose }: Pick<LaterSheetProps, 'onChoose'>) {
  const t = useTexts(queueTexts);
  const { organisation } = useViewer();
  const { timeZone } = organisation;
  const [local, setLocal] = useState('');
  const morning = (days: number) => {
    const day = localInZone(Date.now() + days * DAY, timeZone).slice(0, 10);
    return momentInZone(`${day}T10:00`, timeZone) ?? '';
  };
  const choices = [
    { keys: '1', label: t('later.hour'), choose: () => onChoose(new Date(Date.now() + HOUR).toISOString()) },
    { keys: '2', label: t('later.tomorrow'), choose: () => onChoose(morning(1)) },
    { keys: '3', label: t('later.week'), choose: () => onChoose(morning(7)) },
  ];
  useShortcuts(choices.map(({ keys, label, choose }) => ({ keys, label, inDialog: true, run: choose })));
  const submit = () => {
    const moment = momentInZone(local, timeZone);
    if (moment) onChoose(moment);
  };
  return (
    <div className={styles.form}>
      {choices.map(({ keys, label, choose }, index) => (
        <Button
          key={keys}
          variant="default"
          justify="space-between"
          onClick={choose}
          data-autofocus={index === 0 || undefined}
          aria-keyshortcuts={keys}
          rightSection={<Kbd keys={keys} />}
        >
          {label}
        </Button>
      ))}
      <Form className={styles.form} onSubmit={submit}>
        <TextInput
          type="datetime-local"
          label={t('later.when')}
          value={local}
          onChange={(event) => setLocal(event.currentTarget.value)}
        />
        <Button type="submit" disabled={!local}>
          {t('later.set')}
        </Button>
      </Form>
    </div>
  );
}
