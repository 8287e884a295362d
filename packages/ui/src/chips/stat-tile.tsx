import type { ReactNode } from 'react';
import styles from './chips.module.css';

interface StatTileProps {
  label: ReactNode;
  value: ReactNode;
  /** What the number is made of: "312 of 2,970", or a comparison. */
  note?: ReactNode;
}

/** One number with its name and its basis. */
export function StatTile({ label, value, note }: StatTileProps) {
  return (
    <dl className={styles.tile}>
      <dt>{label}</dt>
      <dd>{value}</dd>
      {note ? <dd className={styles.tileNote}>{note}</dd> : null}
    </dl>
  );
}
