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

/** The time that says most of a row, and of what it is. */
function lastWordOf({ task, lastCall, lead }: QueueItem): ['due' | 'called' | 'arrived', string] {
  if (task?.dueAt) return ['due', task.dueAt];
  return lastCall ? ['called', lastCall.calledAt] : ['arrived', lead.enteredAt];
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
  const [event, at] = lastWordOf(item);
  return (
    <li>
      <button ref={ref} type="button" className={styles.item} aria-current={isCurrent || undefined} onClick={onSelect}>
        <span className={styles.score} data-heat={item.score >= HOT ? 'hot' : item.score >= WARM ? 'warm' : undefined}>
          {formats.number(item.score)}
        </span>
        <span className={styles.itemName} title={item.account.name}>
          {item.account.name}
        </span>
        <time className={styles.itemTime} dateTime={at}>
          {t(`queue.when.${event}`, { when: formats.relative(at) })}
        </time>
        <span className={styles.itemReason}>
          {[item.lead.scores[0]?.cell, reason && (locale === 'ja' ? reason.labelJa : reason.labelEn)]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </button>
    </li>
  );
}
