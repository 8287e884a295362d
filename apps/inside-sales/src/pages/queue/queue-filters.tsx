import { defineTexts, useTexts } from '@tasuki/i18n';
import { Checkbox, NativeSelect } from '@tasuki/ui';
import type { CallQueue } from './use-call-queue.ts';

const texts = defineTexts({
  'queue.mine': { ja: '自分の担当だけ', en: 'Mine only' },
  'queue.by-cell': { ja: 'スコア順', en: 'By score' },
  'queue.fit': { ja: 'スコアで絞り込み', en: 'Filter by score' },
  'queue.fit.any': { ja: 'すべてのスコア', en: 'Any score' },
  'queue.fit.of': { ja: 'スコア {fit}1〜{fit}3', en: 'Score {fit}1 to {fit}3' },
});

/** Whose calls, which row of the grid, and whether the best cells come first. */
export function QueueFilters({ queue }: { queue: CallQueue }) {
  const t = useTexts(texts);
  return (
    <>
      <Checkbox
        label={t('queue.mine')}
        checked={queue.isMine}
        onChange={(event) => queue.setMine(event.currentTarget.checked)}
      />
      <NativeSelect
        aria-label={t('queue.fit')}
        value={queue.fit}
        onChange={(event) => queue.ask({ fit: event.currentTarget.value || undefined })}
        data={['', 'A', 'B', 'C'].map((fit) => ({
          value: fit,
          label: fit ? t('queue.fit.of', { fit }) : t('queue.fit.any'),
        }))}
      />
      <Checkbox
        label={t('queue.by-cell')}
        checked={queue.byCell}
        onChange={(event) => queue.ask({ sort: event.currentTarget.checked ? 'cell' : undefined })}
      />
    </>
  );
}
