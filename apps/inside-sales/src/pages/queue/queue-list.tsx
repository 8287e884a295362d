import { useFormats, useLocale, useTexts } from '@tasuki/i18n';
import { useListKeys } from '@tasuki/ui';
import { useEffect, useRef } from 'react';
import styles from './queue.module.css';
import type { QueueItem } from './queue-queries.ts';
import { queueTexts } from './queue-texts.ts';

interface QueueListProps {
  items: readonly QueueItem[];
  selectedId: string | undefined;
  onSelect: (leadId: string) => void;
  onOpen: (item: QueueItem) => void;
}

/** Who to call, the next one first. */
export function QueueList({ items, selectedId, onSelect, onOpen }: QueueListProps) {
  const t = useTexts(queueTexts);
  useListKeys({
    rows: items,
    rowKey: ({ lead }) => lead.id,
    onOpen,
    activeKey: selectedId,
    onActiveChange: ({ lead }) => onSelect(lead.id),
  });
  return (
    <ol aria-label={t('queue.title')}>
      {items.map((item) => (
        <QueueRow
          key={item.lead.id}
          item={item}
          isCurrent={item.lead.id === selectedId}
          onSelect={() => onSelect(item.lead.id)}
        />
      ))}
    </ol>
  );
}

/** Above this a lead is hot; the scale is the sum of the listed points. */
const HOT = 50;
const WARM = 25;

interface LastWord {
  event: 'due' | 'called' | 'arrived';
  at: string;
}

/** The time that says most of a row, and of what it is; none where the one that would is unknown. */
function lastWordOf({ task, lastCall, lead }: QueueItem): LastWord | undefined {
  if (task?.dueAt) return { event: 'due', at: task.dueAt };
  if (lastCall) return lastCall.calledPrecision === 'UNKNOWN' ? undefined : { event: 'called', at: lastCall.calledAt };
  return lead.enteredPrecision === 'UNKNOWN' ? undefined : { event: 'arrived', at: lead.enteredAt };
}

function QueueRow({ item, isCurrent, onSelect }: { item: QueueItem; isCurrent: boolean; onSelect: () => void }) {
  const t = useTexts(queueTexts);
  const { locale } = useLocale();
  const formats = useFormats();
  const ref = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isCurrent) ref.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  const [reason] = item.reasons;
  const last = lastWordOf(item);
  return (
    <li>
      <button ref={ref} type="button" className={styles.item} aria-current={isCurrent || undefined} onClick={onSelect}>
        <span className={styles.score} data-heat={item.score >= HOT ? 'hot' : item.score >= WARM ? 'warm' : undefined}>
          {formats.number(item.score)}
        </span>
        <span className={styles.itemName} title={item.account.name}>
          {item.account.name}
        </span>
        {last ? (
          <time className={styles.itemTime} dateTime={last.at}>
            {t(`queue.when.${last.event}`, { when: formats.relative(last.at) })}
          </time>
        ) : (
          <span className={styles.itemTime} />
        )}
        <span className={styles.itemReason}>
          {[item.lead.scores[0]?.cell, reason && (locale === 'ja' ? reason.labelJa : reason.labelEn)]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </button>
    </li>
  );
}
