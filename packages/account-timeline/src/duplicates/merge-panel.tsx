import { useQuery } from '@apollo/client/react';
import { may, useViewer } from '@tasuki/apollo';
import { useTexts } from '@tasuki/i18n';
import { Button } from '@tasuki/ui';
import { useState } from 'react';
import type { TakeableField } from '../__generated__/operations.ts';
import { Loaded } from '../panels/panel.tsx';
import { MERGE_PREVIEW, type Preview } from './duplicate-queries.ts';
import styles from './duplicates.module.css';
import { duplicatesTexts } from './duplicates-texts.ts';
import { MergeCounts } from './merge-counts.tsx';
import { MergeFields } from './merge-fields.tsx';
import { useMergeActs } from './use-merge-acts.ts';

interface MergePanelProps {
  ids: readonly [string, string];
  onDone: () => void;
}

/** What comes together, what differs and which value stays; then merge, or say that they are two. */
export function MergePanel({ ids, onDone }: MergePanelProps) {
  const t = useTexts(duplicatesTexts);
  const [isSwapped, setSwapped] = useState(false);
  const [survivorId, mergedId] = isSwapped ? [ids[1], ids[0]] : ids;
  const query = useQuery(MERGE_PREVIEW, { variables: { survivorId, mergedId }, fetchPolicy: 'cache-and-network' });
  return (
    <Loaded query={query} failed={t('duplicates.preview.failed')} rows={8}>
      {({ mergePreview }) => (
        <Comparison
          key={mergePreview.survivor.account.id}
          preview={mergePreview}
          onSwap={() => setSwapped(!isSwapped)}
          onDone={onDone}
        />
      )}
    </Loaded>
  );
}

interface ComparisonProps {
  preview: Preview;
  onSwap: () => void;
  onDone: () => void;
}

function Comparison({ preview, onSwap, onDone }: ComparisonProps) {
  const t = useTexts(duplicatesTexts);
  const viewer = useViewer();
  const [take, setTake] = useState<readonly TakeableField[]>(() => missingAt(preview));
  const acts = useMergeActs(preview, onDone);
  const { survivor, merged, fields } = preview;
  const domains = [...survivor.account.domains, ...merged.account.domains];
  return (
    <div className={styles.comparison}>
      <div className={styles.sides}>
        <div>
          <span className={styles.quiet}>{t('duplicates.survivor')}</span>
          <h2>{survivor.account.name}</h2>
        </div>
        <Button variant="default" onClick={onSwap}>
          {t('duplicates.swap')}
        </Button>
        <div>
          <span className={styles.quiet}>{t('duplicates.merged')}</span>
          <h2>{merged.account.name}</h2>
        </div>
      </div>
      <MergeCounts survivor={survivor} merged={merged} />
      <MergeFields fields={fields} take={take} onTake={setTake} />
      {domains.length > 0 ? (
        <p className={styles.quiet}>{t('duplicates.keys', { domains: domains.join(', ') })}</p>
      ) : null}
      {may(viewer, 'mergeAccounts') ? (
        <div className={styles.acts}>
          <Button loading={acts.busy} onClick={() => acts.merge(take)}>
            {t('duplicates.merge')}
          </Button>
          <Button variant="default" disabled={acts.busy} onClick={acts.dismiss}>
            {t('duplicates.dismiss')}
          </Button>
        </div>
      ) : (
        <p>{t('duplicates.manager-only')}</p>
      )}
    </div>
  );
}

/** What only the other account knows is kept unless somebody says otherwise. */
function missingAt({ fields }: Preview): TakeableField[] {
  return fields.filter(({ survivor, merged }) => survivor === null && merged !== null).map(({ field }) => field);
}
