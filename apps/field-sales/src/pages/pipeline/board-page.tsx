import { useQuery } from '@apollo/client/react';
import { useUrlState } from '@tasuki/account-timeline';
import { describeError, useViewer } from '@tasuki/apollo';
import { useLocale, useTexts } from '@tasuki/i18n';
import { ErrorPanel, RefreshLine, SkeletonRows } from '@tasuki/ui';
import styles from './board.module.css';
import { Board } from './board.tsx';
import { BoardHead } from './board-head.tsx';
import { PIPELINE_BOARD_PAGE } from './board-queries.ts';
import { boardTexts } from './board-texts.ts';
import { DealSheet, OpenDealSheet } from './dialogs.ts';

/** The pipeline: every open deal under its stage. The address holds pipeline, owner and the deal that is open. */
export function BoardPage() {
  const t = useTexts(boardTexts);
  const { locale } = useLocale();
  const viewer = useViewer();
  const [url, setUrl] = useUrlState();
  const isMine = url.owner === 'me';
  const { data, previousData, error, loading, refetch } = useQuery(PIPELINE_BOARD_PAGE, {
    variables: {
      pipelineKey: url.pipeline ?? 'new-business',
      ownerId: isMine ? viewer.id : null,
      locale: locale === 'ja' ? 'JA' : 'EN',
    },
  });
  const shown = data ?? previousData;
  return (
    <div className={styles.page}>
      <RefreshLine active={loading && shown !== undefined} />
      <BoardHead columns={shown?.opportunityBoard} pipelines={shown?.pipelines ?? []} />
      {shown ? (
        // What is chosen for a bulk act belongs to what is shown.
        <Board key={`${url.pipeline} ${url.owner}`} columns={shown.opportunityBoard} refetch={refetch} />
      ) : error ? (
        <ErrorPanel title={t('board.failed')} {...describeError(error, locale)} onRetry={() => refetch()} />
      ) : (
        <SkeletonRows rows={8} rowHeight={96} />
      )}
      <DealSheet dealId={url.deal} onClose={() => setUrl({ deal: undefined })} />
      <OpenDealSheet opened={url.new !== undefined} accountId={url.new} onClose={() => setUrl({ new: undefined })} />
    </div>
  );
}
