import { IconPinFilled } from '@tabler/icons-react';
import { useFormats, useTexts } from '@tasuki/i18n';
import { departmentColor } from '@tasuki/ui';
import type { AccountAttentionQuery } from '../__generated__/operations.ts';
import styles from './talk.module.css';
import { talkTexts } from './talk-texts.ts';

type Pin = NonNullable<AccountAttentionQuery['account']>['pins'][number];

interface PinStripProps {
  pins: readonly Pin[];
  kindLabel: (kind: string) => string;
  onOpen: (eventId: string) => void;
}

/** The few things that nobody may overlook, whichever department has the account. */
export function PinStrip({ pins, kindLabel, onOpen }: PinStripProps) {
  const t = useTexts(talkTexts);
  const formats = useFormats();
  if (pins.length === 0) return null;
  return (
    <ul className={styles.pins} aria-label={t('talk.pins')}>
      {pins.map(({ id, kind, department, occurredAt, isHidden, summary }) => (
        <li key={id}>
          <button type="button" className={styles.pin} onClick={() => onOpen(id)} title={summary}>
            <IconPinFilled size={14} style={{ color: departmentColor(department) }} aria-hidden />
            <span className={styles.pinText}>
              <b>{isHidden ? '' : kindLabel(kind)}</b> {summary}
            </span>
            <time dateTime={occurredAt}>{formats.shortDate(occurredAt)}</time>
          </button>
        </li>
      ))}
    </ul>
  );
}
