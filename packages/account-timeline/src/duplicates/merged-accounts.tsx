import { may, useViewer } from '@tasuki/apollo';
import { useTexts } from '@tasuki/i18n';
import { Button, useToast } from '@tasuki/ui';
import { useState } from 'react';
import { useAct } from '../panels/use-act.ts';
import { MERGE_ACCOUNTS, UNMERGE_ACCOUNTS } from './duplicate-queries.ts';
import styles from './duplicates.module.css';
import { duplicatesTexts } from './duplicates-texts.ts';

interface Named {
  id: string;
  name: string;
}

/** On the account page: whose history is read here too, and the way back, however long ago they were merged. */
export function MergedAccounts({ survivorId, merged }: { survivorId: string; merged: readonly Named[] }) {
  const t = useTexts(duplicatesTexts);
  const viewer = useViewer();
  const act = useAct();
  const toast = useToast();
  const [busyWith, setBusyWith] = useState('');
  if (merged.length === 0) return null;
  const unmerge = async ({ id: mergedId, name }: Named) => {
    setBusyWith(mergedId);
    const isDone = await act(UNMERGE_ACCOUNTS, { input: { mergedId } });
    setBusyWith('');
    if (!isDone) return;
    const undo = () => void act(MERGE_ACCOUNTS, { input: { survivorId, mergedId } });
    toast({ message: t('duplicates.was-unmerged', { name }), undo });
  };
  return (
    <section className={styles.merged}>
      <h2>{t('duplicates.merged-here')}</h2>
      <ul>
        {merged.map((one) => (
          <li key={one.id}>
            <span>{one.name}</span>
            {may(viewer, 'unmergeAccounts') ? (
              <Button
                variant="default"
                size="xs"
                loading={busyWith === one.id}
                aria-label={t('duplicates.unmerge-of', { name: one.name })}
                onClick={() => void unmerge(one)}
              >
                {t('duplicates.unmerge')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
