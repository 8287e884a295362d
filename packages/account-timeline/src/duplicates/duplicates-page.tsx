import { useQuery } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { useFormats, useTexts } from '@tasuki/i18n';
import { Button, EmptyState, useListKeys } from '@tasuki/ui';
import { useUrlState } from '../app/url-state.ts';
import { Loaded } from '../panels/panel.tsx';
import { DUPLICATE_QUEUE, type ProposedPair } from './duplicate-queries.ts';
import styles from './duplicates.module.css';
import { duplicatesTexts } from './duplicates-texts.ts';
import { MergePanel } from './merge-panel.tsx';
import { pairKey, readPairKey } from './pair-key.ts';
import { PairReasons } from './pair-reasons.tsx';

const SHOWN = 100;

/** Pairs that may be one company, the surest first, and beside them what a merge would bring together. */
export function DuplicatesPage() {
  const t = useTexts(duplicatesTexts);
  const [{ pair }, setUrl] = useUrlState();
  const query = useQuery(DUPLICATE_QUEUE, { variables: { first: SHOWN } });
  const ids = readPairKey(pair);
  const count = query.data?.duplicateProposals.totalCount;
  return (
    <div className={styles.page} data-chosen={ids ? true : undefined}>
      <header className={styles.bar}>
        <h1>{t('duplicates.title')}</h1>
        <output>{count === undefined ? '' : t('duplicates.count', { count })}</output>
      </header>
      <div className={styles.queue}>
        <Loaded query={query} failed={t('duplicates.failed')} rows={8}>
          {(data) => (
            <Queue
              pairs={data.duplicateProposals.nodes}
              chosen={pair}
              onChoose={(chosen) => setUrl({ pair: chosen && pairKey(chosen) })}
            />
          )}
        </Loaded>
      </div>
      <section className={styles.detail} aria-label={t('duplicates.preview')}>
        {ids ? (
          <Button variant="subtle" className={styles.back} onClick={() => setUrl({ pair: undefined })}>
            {t('duplicates.back')}
          </Button>
        ) : null}
        {ids ? (
          <MergePanel key={pair} ids={ids} onDone={() => setUrl({ pair: undefined })} />
        ) : (
          <EmptyState title={t('duplicates.choose')} why={t('duplicates.choose.why')} />
        )}
      </section>
    </div>
  );
}

interface QueueProps {
  pairs: readonly ProposedPair[];
  chosen: string | undefined;
  onChoose: (pair: ProposedPair | undefined) => void;
}

function Queue({ pairs, chosen, onChoose }: QueueProps) {
  const t = useTexts(duplicatesTexts);
  const navigate = useNavigate();
  useListKeys({ rows: pairs, rowKey: pairKey, onOpen: onChoose, activeKey: chosen, onActiveChange: onChoose });
  if (pairs.length === 0) {
    const open = <Button onClick={() => navigate({ to: '/accounts' })}>{t('duplicates.open-accounts')}</Button>;
    return <EmptyState title={t('duplicates.empty')} why={t('duplicates.empty.why')} action={open} />;
  }
  return (
    <ul>
      {pairs.map((pair) => (
        <PairCard key={pairKey(pair)} pair={pair} isChosen={pairKey(pair) === chosen} onChoose={onChoose} />
      ))}
    </ul>
  );
}

interface PairCardProps {
  pair: ProposedPair;
  isChosen: boolean;
  onChoose: (pair: ProposedPair) => void;
}

function PairCard({ pair, isChosen, onChoose }: PairCardProps) {
  const t = useTexts(duplicatesTexts);
  const formats = useFormats();
  return (
    <li>
      <button type="button" className={styles.pair} aria-pressed={isChosen} onClick={() => onChoose(pair)}>
        <b>{pair.account.name}</b>
        <b>{pair.other.name}</b>
        <span className={styles.quiet}>{t('duplicates.score', { percent: formats.percent(pair.score, 0) })}</span>
        <PairReasons reasons={pair.reasons} />
      </button>
    </li>
  );
}
