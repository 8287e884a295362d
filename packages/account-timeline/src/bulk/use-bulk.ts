import { describeRefusal } from '@tasuki/apollo';
import { useLocale, useTexts } from '@tasuki/i18n';
import { type Selection, useToast } from '@tasuki/ui';
import type { BulkActInput } from '../__generated__/operations.ts';
import { useAct } from '../panels/use-act.ts';
import { BULK_ACT, type BulkResult, UNDO_BULK_ACT } from './bulk-queries.ts';
import { bulkTexts } from './bulk-texts.ts';

const MOST_RECORDS = 200;
const MOST_NAMED = 3;

/** Takes a bulk act back, and says by name what could not be brought back. */
export function useUndoBulk(): (bulkActId: string) => Promise<void> {
  const t = useTexts(bulkTexts);
  const act = useAct();
  const toast = useToast();
  const describe = useDescribeRefused();
  return async (bulkActId) => {
    const answer = await act(UNDO_BULK_ACT, { input: { bulkActId } });
    if (!answer) return;
    const refused = answer.results.filter(({ refusal }) => refusal);
    const count = answer.results.length - refused.length;
    toast({ message: [t('bulk.undone', { count }), describe(refused)].filter(Boolean).join(' ') });
  };
}

/** Runs a bulk act on the given records. What was refused stays chosen, and is named with its reason. */
export function useBulk(selection: Selection) {
  const t = useTexts(bulkTexts);
  const act = useAct();
  const toast = useToast();
  const undo = useUndoBulk();
  const describe = useDescribeRefused();
  return async (input: BulkActInput, keyOf: (id: string) => string = (id) => id): Promise<boolean> => {
    if (input.ids.length > MOST_RECORDS) {
      toast({ message: t('bulk.too-many') });
      return false;
    }
    const answer = await act(BULK_ACT, { input });
    if (!answer?.bulkAct) return false;
    const { id, doneCount } = answer.bulkAct;
    const refused = answer.results.filter(({ refusal }) => refusal);
    selection.choose(refused.map((each) => keyOf(each.id)));
    toast({
      message: [t('bulk.done', { count: doneCount }), describe(refused)].filter(Boolean).join(' '),
      ...(doneCount > 0 ? { undo: () => void undo(id) } : {}),
    });
    return true;
  };
}

function useDescribeRefused() {
  const t = useTexts(bulkTexts);
  const { locale } = useLocale();
  return (refused: readonly BulkResult[]): string | undefined => {
    if (refused.length === 0) return undefined;
    const named = refused.slice(0, MOST_NAMED).map(({ name, refusal }) => {
      const why = refusal ? describeRefusal(refusal, locale) : '';
      return t('bulk.refused.one', { name, why: why.replace(/[。.]$/, '') });
    });
    const names = [...named, ...(refused.length > MOST_NAMED ? ['…'] : [])].join(locale === 'ja' ? '、' : ', ');
    return t('bulk.refused', { count: refused.length, names });
  };
}
