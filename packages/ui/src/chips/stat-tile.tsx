import type { ReactNode } from 'react';
import styles from './chips.module.css';

interface StatTileProps {
  label: ReactNode;
  value: ReactNode;
  /** What the number is made of: "312 of 2,970", or a comparison. */
  note?: ReactNode;
  /** Opens the records behind the number. */
  href?: string;
  title?: string;
}

/** One number with its name, its basis and, where it has one, the way to its records. */
export function StatTile({ label, value, note, href, title }: StatTileProps) {
  const body = (
    <>
      <span className={styles.tileLabel}>{label}</span>
      <span className={styles.tileValue}>{value}</span>
      {note ? <span className={styles.tileNote}>{note}</span> : null}
    </>
  );
  return href ? (
    <a className={styles.tile} href={href} title={title}>
      {body}
    </a>
  ) : (
    <div className={styles.tile} title={title}>
      {body}
    </div>
  );
}
