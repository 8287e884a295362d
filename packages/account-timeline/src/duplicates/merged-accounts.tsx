import { may, useViewer } from '@tasuki/apollo';
import { useTexts } from '@tasuki/i18n';
import { Button, useToast } from '@tasuki/ui';
import { useState } from 'react';
import { useAct } from '../panels/use-act.ts';
import { MERGE_ACCOUNTS, UNMERGE_ACCOUNTS } from './duplicate-queries.ts';
import styles from './duplicates.module.css';
import { duplicatesTexts } from './duplicates-texts.ts';

interface Merged {
  id: string;
  name: string;
  /** The account that it was merged into: the one on screen, or one that was itself merged later. */
  mergedInto: { id: string; name: string } | null;
}

/**
 * On the account page: whose history is read here too, and the way back, however long ago they were merged. Who came here with
 * another account goes back with it: taken back alone, it could not be merged into that one again.
 */
export function MergedAccounts({ survivorId, merged }: { survivorId: string; merged: readonly Merged[] }) {
  const t = useTexts(duplicatesTexts);
  const viewer = useViewer();
  const act = useAct();
  const toast = useToast();
  const [busyWith, setBusyWith] = useState('');
  if (merged.length === 0) return null;
  const unmerge = async ({ id: mergedId, name }: Merged) => {
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
            {one.mergedInto && one.mergedInto.id !== survivorId ? (
              <span className={styles.quiet}>{t('duplicates.came-with', { name: one.mergedInto.name })}</span>
            ) : may(viewer, 'unmergeAccounts') ? (
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
