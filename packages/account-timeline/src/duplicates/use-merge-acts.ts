import { useTexts } from '@tasuki/i18n';
import { useToast } from '@tasuki/ui';
import { useState } from 'react';
import type { TakeableField } from '../__generated__/operations.ts';
import { useAct } from '../panels/use-act.ts';
import {
  DISMISS_DUPLICATE,
  MERGE_ACCOUNTS,
  type Preview,
  RECONSIDER_DUPLICATE,
  UNMERGE_ACCOUNTS,
} from './duplicate-queries.ts';
import { duplicatesTexts } from './duplicates-texts.ts';

/** Merging and dismissing, each with its undo. */
export function useMergeActs({ survivor, merged }: Preview, onDone: () => void) {
  const t = useTexts(duplicatesTexts);
  const act = useAct();
  const toast = useToast();
  const [busy, setBusy] = useState(false);
  const [one, other] = [survivor.account, merged.account];
  const merge = async (take: readonly TakeableField[]) => {
    setBusy(true);
    const input = { survivorId: one.id, mergedId: other.id, take: [...take] };
    const isDone = await act(MERGE_ACCOUNTS, { input });
    setBusy(false);
    if (!isDone) return;
    const undo = () => void act(UNMERGE_ACCOUNTS, { input: { mergedId: other.id } });
    toast({ message: t('duplicates.was-merged', { merged: other.name, survivor: one.name }), undo });
    onDone();
  };
  const dismiss = async () => {
    setBusy(true);
    const input = { accountId: one.id, otherId: other.id };
    const isDone = await act(DISMISS_DUPLICATE, { input });
    setBusy(false);
    if (!isDone) return;
    const undo = () => void act(RECONSIDER_DUPLICATE, { input });
    toast({ message: t('duplicates.was-dismissed', { one: one.name, other: other.name }), undo });
    onDone();
  };
  return { busy, merge, dismiss };
}
