import { describeError } from '@tasuki/apollo';
import { useLocale, useTexts } from '@tasuki/i18n';
import { Button, EmptyState, ErrorPanel, lazyPart, SkeletonRows } from '@tasuki/ui';
import { type ComponentProps, Suspense, useEffect, useState } from 'react';
import { countNarrowings, lensOnly, type TimelineChoice } from './choice.ts';
import { DensityScrubber } from './density-scrubber.tsx';
import { FilterButton } from './filter-button.tsx';
import { ALL } from './lens.ts';
import { LensChips } from './lens-chips.tsx';
import { NewsBar } from './news-bar.tsx';
import { PinStrip } from './pin-strip.tsx';
import { SetFilters } from './set-filters.tsx';
import styles from './timeline.module.css';
import { TimelineList } from './timeline-list.tsx';
import { timelineTexts } from './timeline-texts.ts';
import { TimelineTools } from './timeline-tools.tsx';
import { useKindLabels } from './use-kind-labels.ts';
import type { News } from './use-news.ts';
import { useHandoffs, useTimelineFeed, useTimelineState } from './use-timeline.ts';
import { useTimelinePlace } from './use-timeline-place.ts';

export interface AccountTimelineProps {
  accountId: string;
  choice: TimelineChoice;
  onChoose: (choice: TimelineChoice) => void;
  /** The event whose details are open. */
  eventId: string | undefined;
  onEventChange: (eventId: string | undefined) => void;
  /** The day at the top of the list, `2026-07-20`. */
  date: string | undefined;
  onDateChange: (date: string | undefined) => void;
  /** What stands above all, and what others did meanwhile: on the account's own page. */
  pins?: ComponentProps<typeof PinStrip>['pins'] | undefined;
  news?: News | undefined;
  /** Somebody else added an event: what stands beside the timeline may be out of date. */
  onOthers?: (() => void) | undefined;
  /** Off where the timeline stands beside a list that the same keys move. */
  hasKeys?: boolean;
}

const EventDetail = lazyPart(() => import('./event-detail.tsx').then((m) => m.EventDetail));

/** The one timeline of an account that every department reads. */
export function AccountTimeline(props: AccountTimelineProps) {
  const { accountId, choice, onChoose } = props;
  const feed = useTimelineFeed(accountId, choice, props.onOthers);
  const state = useTimelineState(feed);
  const handoffs = useHandoffs(accountId);
  const kindLabel = useKindLabels();
  const place = useTimelinePlace({ feed, state, eventId: props.eventId, date: props.date });
  const [month, setMonth] = useState<string | undefined>();
  const [isAtTop, setIsAtTop] = useState(true);
  useEffect(() => {
    // At the very top there is no reading position to protect: new events simply appear.
    if (isAtTop && state.waiting > 0) void feed.load();
  }, [feed, isAtTop, state.waiting]);
  const showNew = () => {
    place.goTo(0);
    void feed.load();
  };
  return (
    <section className={styles.timeline} aria-label={useTexts(timelineTexts)('timeline.label')}>
      <div className={styles.top}>
        <div className={styles.chips}>
          <FilterButton choice={choice} onChoose={onChoose} />
          <LensChips
            lens={choice.lens}
            counts={state.counts}
            onChange={(lens) => onChoose({ ...choice, lens })}
            onShowAll={() => onChoose(lensOnly(ALL))}
          />
        </div>
        {countNarrowings(choice) > 0 ? <SetFilters choice={choice} kindLabel={kindLabel} onChoose={onChoose} /> : null}
        <PinStrip pins={props.pins ?? []} kindLabel={kindLabel} onOpen={props.onEventChange} />
        {props.news && props.news.departments.length > 0 ? (
          <NewsBar news={props.news} onShowAll={() => onChoose(lensOnly(ALL))} />
        ) : null}
      </div>
      {state.status === 'ready' && state.error ? <GapPill onRetry={() => feed.retry()} /> : null}
      {state.waiting > 0 && !isAtTop ? <NewPill count={state.waiting} onShow={showNew} /> : null}
      {state.status === 'ready' && state.rows.total > 0 ? (
        <>
          <TimelineList
            feed={feed}
            state={state}
            handoffs={handoffs}
            kindLabel={kindLabel}
            place={place}
            hasKeys={props.hasKeys ?? true}
            since={props.news?.since}
            tools={<TimelineTools shown={state.counts?.shown ?? 0} date={props.date} onJump={place.goToDay} />}
            onMonth={setMonth}
            onAtTop={setIsAtTop}
            onOpen={(index) => props.onEventChange(feed.event(index)?.id)}
            onDateChange={props.onDateChange}
          />
          <DensityScrubber
            months={state.counts?.months ?? []}
            current={month}
            onJump={(target) => place.goTo(feed.indexOfMonth(target))}
          />
        </>
      ) : (
        <NoRows
          {...props}
          status={state.status}
          error={state.error}
          all={state.counts?.all ?? 0}
          onRetry={() => feed.load()}
        />
      )}
      <Suspense>
        {props.eventId ? (
          <EventDetail
            accountId={accountId}
            eventId={props.eventId}
            kindLabel={kindLabel}
            onClose={() => props.onEventChange(undefined)}
          />
        ) : null}
      </Suspense>
    </section>
  );
}

function NewPill({ count, onShow }: { count: number; onShow: () => void }) {
  const t = useTexts(timelineTexts);
  return (
    <button type="button" className={styles.pill} onClick={onShow}>
      {t('timeline.new', { count })}
    </button>
  );
}

function GapPill({ onRetry }: { onRetry: () => void }) {
  const t = useTexts(timelineTexts);
  return (
    <button type="button" className={styles.pill} onClick={onRetry}>
      {t('timeline.gap')}
    </button>
  );
}

interface NoRowsProps extends AccountTimelineProps {
  status: 'loading' | 'ready' | 'failed';
  error: unknown;
  all: number;
  onRetry: () => void;
}

function NoRows({ status, error, all, choice, onChoose, onRetry }: NoRowsProps) {
  const t = useTexts(timelineTexts);
  const { locale } = useLocale();
  if (status === 'loading') return <SkeletonRows rows={16} />;
  if (status === 'failed') {
    return <ErrorPanel title={t('timeline.failed')} {...describeError(error, locale)} onRetry={onRetry} />;
  }
  if (all > 0) {
    const isNarrow = countNarrowings(choice) > 0;
    return (
      <EmptyState
        title={t(isNarrow ? 'timeline.empty.filter' : 'timeline.empty.lens')}
        why={t(isNarrow ? 'timeline.empty.filter.why' : 'timeline.empty.lens.why', { count: all })}
        action={<Button onClick={() => onChoose(lensOnly(ALL))}>{t('timeline.all')}</Button>}
      />
    );
  }
  return <EmptyState title={t('timeline.empty')} why={t('timeline.empty.why')} />;
}
