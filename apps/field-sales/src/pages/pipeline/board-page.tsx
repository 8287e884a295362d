import { useQuery } from '@apollo/client/react';
import { isCalendar, useUrlState } from '@tasuki/account-timeline';
import { describeError, useViewer } from '@tasuki/apollo';
import { isDay } from '@tasuki/domain/days';
import { useLocale, useTexts } from '@tasuki/i18n';
import { ErrorPanel, lazyPart, RefreshLine, SkeletonRows } from '@tasuki/ui';
import { Suspense } from 'react';
import styles from './board.module.css';
import { Board } from './board.tsx';
import { BoardHead } from './board-head.tsx';
import { PIPELINE_BOARD_PAGE } from './board-queries.ts';
import { boardTexts } from './board-texts.ts';
import { DealSheet, OpenDealSheet } from './dialogs.ts';
import { readPipeline } from './shown-pipeline.ts';

const DealCalendar = lazyPart(() => import('./deal-calendar.tsx').then((m) => m.DealCalendar));

/** The pipeline: every open deal under its stage, or on the day it closes. The address holds what is shown and the deal that is open. */
export function BoardPage() {
  const [url, setUrl] = useUrlState();
  const viewer = useViewer();
  const shown = { pipelineKey: readPipeline(url), ownerId: url.owner === 'me' ? viewer.id : null };
  return (
    <div className={styles.page}>
      {isCalendar(url) ? (
        <Suspense fallback={<SkeletonRows rows={8} rowHeight={96} />}>
          <DealCalendar {...shown} />
        </Suspense>
      ) : (
        <BoardOf {...shown} closesOn={url.on && isDay(url.on) ? url.on : null} />
      )}
      <DealSheet dealId={url.deal} onClose={() => setUrl({ deal: undefined })} />
      <OpenDealSheet opened={url.new !== undefined} accountId={url.new} onClose={() => setUrl({ new: undefined })} />
    </div>
  );
}

interface ShownDeals {
  pipelineKey: string;
  ownerId: string | null;
  closesOn: string | null;
}

function BoardOf(shownDeals: ShownDeals) {
  const t = useTexts(boardTexts);
  const { locale } = useLocale();
  const { data, previousData, error, loading, refetch } = useQuery(PIPELINE_BOARD_PAGE, {
    variables: { ...shownDeals, locale: locale === 'ja' ? 'JA' : 'EN' },
  });
  const shown = data ?? previousData;
  return (
    <>
      <RefreshLine
        active={loading && shown !== undefined}
        problem={shown && error ? describeError(error, locale) : undefined}
        onRetry={() => refetch()}
      />
      <BoardHead columns={shown?.opportunityBoard} pipelines={shown?.pipelines ?? []} />
      {shown ? (
        // What is chosen for a bulk act belongs to what is shown.
        <Board key={JSON.stringify(shownDeals)} columns={shown.opportunityBoard} refetch={refetch} />
      ) : error ? (
        <ErrorPanel title={t('board.failed')} {...describeError(error, locale)} onRetry={() => refetch()} />
      ) : (
        <SkeletonRows rows={8} rowHeight={96} />
      )}
    </>
  );
}
