import { useNavigate } from '@tanstack/react-router';
import { Loaded } from '@tasuki/account-timeline';
import { useTexts } from '@tasuki/i18n';
import { Button, EmptyState, lazyPart, SkeletonRows, StatusChip } from '@tasuki/ui';
import { Suspense, useState } from 'react';
import type { CallOutcome } from '../../__generated__/operations.ts';
import { paths } from '../../paths.ts';
import { targetOf } from './call-target.ts';
import { FocusCard } from './focus-card.tsx';
import styles from './queue.module.css';
import { QueueList } from './queue-list.tsx';
import type { QueueItem } from './queue-queries.ts';
import { queueTexts } from './queue-texts.ts';
import { useCallActs } from './use-call-acts.ts';
import { type CallQueue, useCallQueue } from './use-call-queue.ts';

// The card is worked with first; the history comes beside it.
const QueueFilters = lazyPart(() => import('./queue-filters.tsx').then((m) => m.QueueFilters));
const QueueTimeline = lazyPart(() => import('./queue-timeline.tsx').then((m) => m.QueueTimeline));

interface Correction {
  item: QueueItem;
  callId: string;
  outcome: CallOutcome;
}

/** Calls of today: the list, the lead in focus, and its history. One key records and moves on. */
export function CallQueuePage() {
  const t = useTexts(queueTexts);
  const navigate = useNavigate();
  const queue = useCallQueue();
  const { log, correct, snooze } = useCallActs();
  const [correction, setCorrection] = useState<Correction | undefined>();
  const item = correction?.item ?? queue.focus;
  const advance = (leadId: string) => {
    queue.mark(leadId, true);
    queue.select(queue.next?.lead.id);
  };
  const record = async (outcome: CallOutcome, details: { note: string; callbackAt?: string }) => {
    if (!item) return false;
    if (correction) {
      setCorrection(undefined);
      return correct(targetOf(correction.item), correction.callId, outcome);
    }
    const leadId = item.lead.id;
    advance(leadId);
    const onUndo = (call: { id: string; outcome: CallOutcome }) =>
      setCorrection({ item, callId: call.id, outcome: call.outcome });
    const done = await log(targetOf(item), outcome, { ...details, onUndo });
    if (!done) queue.mark(leadId, false);
    return done;
  };
  const putOff = async (dueAt: string) => {
    if (!item) return;
    const leadId = item.lead.id;
    advance(leadId);
    const bringBack = () => {
      queue.mark(leadId, false);
      queue.select(leadId);
    };
    if (!(await snooze(targetOf(item), dueAt, bringBack))) bringBack();
  };
  return (
    <div className={styles.page} data-view={queue.isChosen || correction ? 'card' : 'list'}>
      <section className={styles.list} aria-label={t('queue.title')}>
        <QueueHeader queue={queue} />
        <Loaded query={queue.query} failed={t('queue.failed')} rows={10}>
          {() => (
            <QueueList
              items={queue.items}
              selectedId={item?.lead.id}
              onSelect={(leadId) => {
                setCorrection(undefined);
                queue.select(leadId);
              }}
              onOpen={({ account }) => void navigate({ to: paths.account(account.id) })}
            />
          )}
        </Loaded>
      </section>
      <div className={styles.focus}>
        <Button className={styles.back} variant="default" onClick={() => queue.select(undefined)}>
          {t('queue.back')}
        </Button>
        {item ? (
          <FocusCard
            key={item.lead.id}
            item={item}
            correcting={correction?.outcome}
            onKeep={() => setCorrection(undefined)}
            onOutcome={record}
            onSnooze={(dueAt) => void putOff(dueAt)}
            onPassed={(isStillHere) => (isStillHere ? advance(item.lead.id) : queue.mark(item.lead.id, true))}
          />
        ) : null}
        {!item && queue.query.data ? <AllDone done={queue.done} /> : null}
      </div>
      <aside className={styles.timeline} aria-label={t('queue.timeline')}>
        <Suspense fallback={<SkeletonRows rows={12} />}>
          {item ? <QueueTimeline key={item.account.id} accountId={item.account.id} /> : null}
        </Suspense>
      </aside>
    </div>
  );
}

function QueueHeader({ queue }: { queue: CallQueue }) {
  const t = useTexts(queueTexts);
  const total = queue.done + queue.remaining;
  return (
    <header className={styles.listHeader}>
      <h1>{t('queue.title')}</h1>
      <output className={styles.progress}>
        <StatusChip tone="accent">{t('queue.progress', { done: queue.done, total })}</StatusChip>
      </output>
      <Suspense>
        <QueueFilters queue={queue} />
      </Suspense>
    </header>
  );
}

function AllDone({ done }: { done: number }) {
  const t = useTexts(queueTexts);
  const navigate = useNavigate();
  return (
    <EmptyState
      title={t(done > 0 ? 'queue.done' : 'queue.none')}
      why={t('queue.done.why')}
      action={<Button onClick={() => navigate({ to: paths.incoming })}>{t('queue.done.incoming')}</Button>}
    />
  );
}
